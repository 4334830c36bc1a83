package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.fidelity.DigitalSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.publish.Material.ForEditors;
import org.malin.review.Question;
import org.malin.review.QuestionsAs;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** The open decisions of all documents, for the page of them; a document is only read if it or its source is new. */
final class OpenDecisions {
    static final String STEP = "decisions/";

    /** In place of the source where the document does not say exactly which it is. */
    private static final String ANY = "*";

    private final EditionFolder edition;
    private final Ledger ledger;
    private final SourceFiles sources;

    OpenDecisions(EditionFolder edition, Ledger ledger) {
        this.edition = edition;
        this.ledger = ledger;
        this.sources = new SourceFiles(
                Files.isDirectory(edition.seeds())
                        ? FileLists.sources(List.of(edition.seeds()), new Outcome())
                        : List.of());
    }

    /** What the page of them is made of. */
    ForEditors forEditors(String rules) throws IOException {
        List<Entry> all = new ArrayList<>(
                edition.documents().parallelStream().map(this::step).toList());
        all.removeIf(entry -> entry.outputs().isEmpty());
        all.sort(Comparator.comparing(OpenDecisions::id));
        return new ForEditors(
                all.stream().map(this::piece).toList(),
                Hash.of(all.stream().flatMap(entry -> entry.outputs().stream()).toList()),
                rules);
    }

    private static String id(Entry entry) {
        return lines(entry.value()).get(1);
    }

    private Xml.Piece piece(Entry entry) {
        String name = name(entry.step());
        return () -> {
            try {
                return ledger.kept(name);
            } catch (IOException e) {
                throw new BadXml(Finding.of(Rule.UNREADABLE, name, "the decisions cannot be read"));
            }
        };
    }

    private static String name(String step) {
        return step + ".xml";
    }

    private Entry step(Path document) {
        String name = STEP + String.valueOf(document.getFileName()).replaceFirst("\\.xml$", "");
        Entry last = ledger.last(name);
        Entry known = last == null
                ? null
                : ledger.known(name, key(document, lines(last.value()).get(0)));
        return known != null ? known : make(name, document);
    }

    private Entry make(String name, Path document) {
        DigitalSource read = read(document);
        List<Question> open = read == null ? List.of() : Review.open(read, sources);
        String first =
                read == null ? ANY : sources.exactly(read).map(Path::toString).orElse(ANY);
        return ledger.make(name, key(document, first), making -> {
            if (open.isEmpty()) {
                return first;
            }
            keep(name(name), QuestionsAs.xml(open), making);
            return first + "\n" + open.get(0).document();
        });
    }

    /** What cannot be kept may be kept another time. */
    private static void keep(String name, String xml, Making making) {
        try {
            making.keep(name, xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            making.passing();
        }
    }

    private static @Nullable DigitalSource read(Path document) {
        try {
            return DigitalSource.read(Files.readAllBytes(document), Names.of(document));
        } catch (IOException | BadXml e) {
            return null;
        }
    }

    private static List<String> lines(String value) {
        return Arrays.asList(value.split("\n"));
    }

    private String key(Path document, String source) {
        return Hash.of(
                Names.of(document),
                Hash.ofFile(document),
                sources.hash(),
                source.equals(ANY) ? sources.contents() : Hash.ofFile(Path.of(source)));
    }
}
