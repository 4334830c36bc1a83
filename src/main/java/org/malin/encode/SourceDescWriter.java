package org.malin.encode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.model.Header;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.SourceText;

/** Writes what the document was made from: citations, the original in its archive, the source file. */
final class SourceDescWriter {
    /** An item has a title or a language. */
    private static final Header.Language UNKNOWN = new Header.Language("und", null, "undetermined", null);

    /** Levels of a shelfmark that hold many units; the others name the unit. */
    private static final Set<String> COLLECTIONS = Set.of("fond", "opis", "series");

    private final Output output;
    private final XmlWriter xml;
    private final Header header;
    private final CitationWriter citations;

    SourceDescWriter(Output output, InlineWriter inlines) {
        this.output = output;
        this.xml = output.xml();
        this.header = output.document().header();
        this.citations = new CitationWriter(output, inlines);
    }

    void write() {
        xml.block("sourceDesc");
        citations.write();
        Header.Holding holding = header.holding();
        if (holding != null) {
            manuscript(holding);
        }
        digitalSource();
        xml.end();
    }

    private void manuscript(Header.Holding holding) {
        String id = output.ids().full("ms");
        output.claims().inHeader(id);
        xml.block("msDesc").attribute(XmlWriter.ID, id);
        identifier(holding);
        contents(holding.locus());
        xml.end();
    }

    private void identifier(Header.Holding holding) {
        xml.block("msIdentifier");
        settlement(holding);
        repository(true, holding.repositoryId(), holding.repository());
        parts(holding, true).forEach(part -> part("collection", part));
        parts(holding, false).forEach(part -> part("idno", part));
        asPrinted(holding.asPrinted());
        archive(holding);
        xml.end();
    }

    private void settlement(Header.Holding holding) {
        String name = holding.settlement();
        if (name != null) {
            String id = holding.settlementId();
            xml.block("settlement")
                    .attribute("ref", id == null ? null : "pla:" + id)
                    .text(name)
                    .end();
        }
    }

    private void repository(boolean block, @Nullable String id, Passage name) {
        xml.start("repository", block).attribute("ref", HeaderWriter.organisation(id));
        output.text(name);
        xml.end();
    }

    private static List<Header.ShelfmarkPart> parts(Header.Holding holding, boolean collections) {
        return holding.parts().stream()
                .filter(part -> COLLECTIONS.contains(part.type()) == collections)
                .toList();
    }

    private void part(String element, Header.ShelfmarkPart part) {
        xml.block(element)
                .attribute("type", part.type())
                .attribute("n", part.number().isEmpty() ? null : part.number());
        output.text(part.printed());
        xml.end();
    }

    private void asPrinted(String shelfmark) {
        if (!shelfmark.isEmpty()) {
            xml.block("altIdentifier")
                    .attribute("type", "as-printed")
                    .inline("idno", shelfmark)
                    .end();
        }
    }

    private void archive(Header.Holding holding) {
        Passage url = holding.url();
        if (url == null) {
            return;
        }
        xml.block("altIdentifier").attribute("type", "archive-url");
        Passage archive = holding.archive();
        if (archive != null) {
            repository(false, holding.archiveId(), archive);
        }
        xml.inline("idno").attribute("type", "URI");
        output.text(url);
        xml.end().end();
    }

    private void contents(Header.@Nullable Locus locus) {
        Passage title = header.title();
        if (locus == null && title == null) {
            return;
        }
        xml.block("msContents").inline("msItem");
        if (locus != null) {
            xml.inline("locus").attribute("from", locus.from()).attribute("to", locus.to());
            xml.text(locus.printed()).end();
        }
        if (title != null) {
            output.inline("title", title);
        }
        original()
                .or(() -> title == null ? Optional.of(UNKNOWN) : Optional.empty())
                .ifPresent(l -> xml.inline("textLang")
                        .attribute("mainLang", l.tag())
                        .text(l.name())
                        .end());
        xml.end().end();
    }

    private Optional<Header.Language> original() {
        return header.languages().stream()
                .filter(l -> "original".equals(l.role()))
                .findFirst();
    }

    private void digitalSource() {
        SourceText source = output.document().source();
        String bytes = Integer.toString(source.bytes().length);
        xml.block("bibl")
                .attribute("type", "digital-source")
                .attribute(XmlWriter.ID, output.ids().full("src"));
        xml.inline("title").attribute("level", "u").text(source.name()).end().text(" ");
        xml.inline("idno")
                .attribute("type", "sha256")
                .text(Checksum.sha256(source.bytes()))
                .end()
                .text(" ");
        xml.inline("extent").inline("measure").attribute("unit", "byte").attribute("quantity", bytes);
        xml.text(bytes + " bytes").end().end().text(" ");
        xml.inline("note").attribute("type", "layout").text(header.layout()).end();
        String labels = labels();
        if (!labels.isEmpty()) {
            xml.text(" ")
                    .inline("note")
                    .attribute("type", "labels")
                    .text(labels)
                    .end();
        }
        xml.end();
    }

    /** The label words of the page, which stand nowhere else in the file. */
    private String labels() {
        SourceText source = output.document().source();
        return output.document().claims().stream()
                .filter(claim -> claim.kind() == Claim.Kind.LABEL)
                .map(Claim::range)
                .sorted()
                .map(source::printable)
                .collect(Collectors.joining(" | "));
    }
}
