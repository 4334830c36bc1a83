package org.malin.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.publish.pdf.PageNumbers.Stop;

/** The page numbers behind a name in the index. */
class PageNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12 13 14, 12-14",
        "12 12 14 15 15 20, '12, 14-15, 20'",
        "3, 3",
        "3 3 3, 3",
        "'', ''",
        "1 3 5, '1, 3, 5'",
    })
    void consecutivePagesAreOneRunAndEachPageIsNamedOnce(String pages, String expected) {
        List<Stop> stops = new ArrayList<>();
        for (String page : pages.isEmpty() ? new String[0] : pages.split(" ")) {
            stops.add(new Stop("id" + stops.size(), Integer.parseInt(page) + 3, page));
        }
        assertEquals(
                expected,
                PageNumbers.merged(stops).stream()
                        .map(span -> span.isOnePage()
                                ? span.first().number()
                                : span.first().number() + "-" + span.last().number())
                        .collect(Collectors.joining(", ")));
    }
}
