package org.malin.site;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the built site in a real browser, which is opened once for all tests of a class. */
abstract class BrowserTest {
    static Chromium chromium;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void forget() {
        chromium.faults.clear();
    }
}
