package org.malin.encode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Header;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;

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
        content(citation.content());
        xml.end();
    }

    /** What somebody did, and who it was, stand together in one statement. */
    private void content(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            int name = is(content.get(i), PhraseKind.RESPONSIBILITY) ? responsible(content, i + 1) : -1;
            if (name < 0) {
                inlines.write(content.get(i));
                continue;
            }
            xml.inline("respStmt").attribute("corresp", statement(content.get(name)));
            inlines.write(content.subList(i, name + 1));
            xml.end();
            i = name;
        }
    }

    /** Where the name that belongs to a responsibility stands, with only words of no kind between; -1 if nowhere. */
    private static int responsible(List<Inline> content, int from) {
        int i = from;
        while (i < content.size() && content.get(i) instanceof Inline.Text) {
            i++;
        }
        return i < content.size() && is(content.get(i), PhraseKind.RESPONSIBLE) ? i : -1;
    }

    private static boolean is(Inline inline, PhraseKind kind) {
        return inline instanceof Inline.Phrase phrase && phrase.kind() == kind;
    }

    private @Nullable String statement(Inline name) {
        String words = PlainText.of(name);
        return header.responsibilities().stream()
                .filter(r -> r.name().toString().equals(words))
                .findFirst()
                .map(r -> output.ids().pointer("resp." + r.key()))
                .orElse(null);
    }
}
