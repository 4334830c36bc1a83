package org.malin.encode;

import java.util.List;
import org.malin.model.Header;

/** Writes citations as printed. */
final class CitationWriter {
    private final Output output;
    private final XmlWriter xml;
    private final Header header;
    private final InlineWriter inlines;

    CitationWriter(Output output, InlineWriter inlines) {
        this.output = output;
        this.xml = output.xml();
        this.header = output.document().header();
        this.inlines = inlines;
    }

    void write() {
        List<Header.Citation> citations = header.citations();
        for (int i = 0; i < citations.size(); i++) {
            citation(citations.get(i), output.ids().full(i == 0 ? "cit" : "cit" + (i + 1)), citations.size() > 1);
        }
    }

    private void citation(Header.Citation citation, String id, boolean several) {
        boolean points = several && citation.session() > 0;
        output.claims().inHeader(id);
        xml.block("bibl")
                .attribute("type", "archive-citation")
                .attribute("corresp", points ? output.ids().pointer("s" + citation.session()) : null)
                .attribute(XmlWriter.ID, id)
                .attribute("source", output.decisions().sourcePointer(citation.range()));
        inlines.write(citation.content());
        xml.end();
    }
}
