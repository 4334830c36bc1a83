package org.malin.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.helpers.DefaultHandler;

/** What is told of files that are not well-formed: the table stands in {@code faults.txt}. */
class FaultsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/malin/xml/faults.txt");

    static List<String[]> faults() throws Exception {
        List<String[]> rows = new ArrayList<>();
        String[] row = new String[2];
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("    ")) {
                row[1] = line.strip();
                rows.add(row.clone());
            } else {
                row[0] = line;
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasItsPlaceAndItsRemedy(String document, String told) {
        assertEquals("a.xml:" + told, tell(document.replace("\\n", "\n").replace("\\1", "\u0001")));
    }

    @Test
    void messagesAreTheSameInOtherCountries() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(
                    "a.xml:1:4: error ML0299 <b> is not closed: </a> on line 1 comes first — add </b> where it ends",
                    tell("<a><b></a>"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String tell(String document) {
        byte[] bytes =
                document.getBytes(document.contains("\u00e9") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        BadXml bad = assertThrows(BadXml.class, () -> Xml.scan(bytes, "a.xml", new DefaultHandler()));
        Finding finding = bad.findings().get(0);
        assertEquals(Rule.NOT_WELL_FORMED, finding.rule());
        return finding.toString();
    }
}
