package org.malin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.malin.source.SourceReader;

/** Notes of a Word file of which the markers touch each other. */
class WordNotesSideBySideTest {
    @Test
    void eachMarkerLeadsToItsNote() throws Exception {
        Docx docx = Docx.body(
                        "<w:p><w:r>" + Docx.text("Protocol No. 7") + "</w:r></w:p><w:p><w:r>"
                                + Docx.text("Session of 3 May 1956") + "</w:r></w:p><w:p><w:r>" + Docx.text("We agree.")
                                + "</w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("footnotes", note(1, "Crossed out before.") + note(2, "In pencil."));
        String tei = Seeds.converter()
                .convert(SourceReader.read("a.docx", docx.bytes(), null))
                .xml();
        assertTrue(tei.contains("We agree.<ref type=\"noteref\" n=\"1\" target=\"#protocol-007.n1\""), tei);
        assertTrue(tei.contains("1</ref><ref type=\"noteref\" n=\"2\" target=\"#protocol-007.n2\""), tei);
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r>" + Docx.text(words) + "</w:r></w:p></w:footnote>";
    }
}
