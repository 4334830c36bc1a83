package org.malin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.malin.source.SourceReader;

/** Notes of a Word file of which the markers touch each other. */
class WordNotesSideBySideTest {
    private static final String FIRST = "<ref type=\"noteref\" n=\"1\" target=\"#protocol-007.n1\"";

    @Test
    void eachMarkerLeadsToItsNote() throws Exception {
        String tei = tei(1, 2);
        assertTrue(tei.contains("We agree." + FIRST), tei);
        assertTrue(tei.contains("1</ref><ref type=\"noteref\" n=\"2\" target=\"#protocol-007.n2\""), tei);
    }

    @Test
    void alsoWhereOneStandsTwiceOrHasNoNote() throws Exception {
        String tei = tei(1, 1);
        assertTrue(tei.contains("1</ref>" + FIRST), tei);
        tei = tei(2, 7);
        assertTrue(tei.contains("1</ref><ref type=\"noteref\" n=\"2\" xml:id"), tei);
    }

    private static String tei(int one, int other) throws Exception {
        Docx docx = Docx.body("<w:p><w:r>" + Docx.text("Protocol No. 7") + "</w:r></w:p><w:p><w:r>"
                        + Docx.text("Session of 3 May 1956") + "</w:r></w:p><w:p><w:r>" + Docx.text("We agree.")
                        + "</w:r><w:r>" + reference(one) + "</w:r><w:r>" + reference(other) + "</w:r></w:p>")
                .with("footnotes", note(1, "Crossed out before.") + note(2, "In pencil."));
        return Seeds.converter()
                .convert(SourceReader.read("a.docx", docx.bytes(), null))
                .xml();
    }

    private static String reference(int id) {
        return "<w:footnoteReference w:id=\"" + id + "\"/>";
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r>" + Docx.text(words) + "</w:r></w:p></w:footnote>";
    }
}
