package org.malin.parse.header;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.malin.Seeds;
import org.malin.source.SourceReader;

/** Whose summary or rights stand after the text: those of the page, or those of the document. */
class StatementsAfterTest {
    private static final String TEXT = """
            Harbour Board Protocol 12

            March 4, 1931

            Present: Brunik, Dremov, Galtin.

            I. On the repair of the north pier.

            The pier will be repaired before the winter.

            """;

    private static final String SUMMARY = """
            Summary:

            The Board discussed the pier and the cranes.

            It put off the question of the cranes until it knows more.

            """;

    private static String tei(String end) throws Exception {
        byte[] source = (TEXT + end).getBytes(StandardCharsets.UTF_8);
        return Seeds.converter()
                .convert(SourceReader.read("a.txt", source, null))
                .xml();
    }

    private static String page(String rest) {
        return "Citation:\n\n\"Harbour Board Protocol 12\", March 4, 1931, RGANI, F. 3, Op. 16, D. 947.\n\n" + rest;
    }

    @Test
    void thatOfThePageHasSeveralParagraphs() throws Exception {
        String tei = tei(page(SUMMARY + "Original Language:\n\nRussian\n"));
        assertTrue(
                tei.contains("<abstract n=\"tail\"><p>The Board discussed the pier and the cranes.</p><p>It put off"),
                tei);
    }

    @Test
    void thatOfTheDocumentStaysInIt() throws Exception {
        for (String end : new String[] {
            "Source: a reliable agent\n\nDate: 4 March\n\n" + SUMMARY + "Rights:\n\n",
            "Author:\n\nB. Galtin\n\n" + SUMMARY + "Original Language:\n\nRussian\n",
            SUMMARY + "Original Language:\n\nRussian\n"
        }) {
            assertFalse(tei(end).contains("<abstract"), end);
        }
    }

    @Test
    void aStatementOfRightsHasSeveralParagraphs() throws Exception {
        String rights = "Rights:\n\nWho cites this page names the archive.\n\nWho prints it asks first.\n";
        for (String more : new String[] {"", "\nOriginal Language:\n\nRussian\n"}) {
            String tei = tei(page("Original Language:\n\nRussian\n\n" + rights + more));
            assertTrue(tei.contains("<p>Who cites this page names the archive.</p>"), tei);
            assertTrue(tei.contains("<p>Who prints it asks first.</p>"), tei);
            assertFalse(tei.substring(tei.indexOf("<text")).contains("Who prints"), tei);
        }
        assertTrue(tei(rights).substring(tei(rights).indexOf("<text")).contains("Who prints"));
    }
}
