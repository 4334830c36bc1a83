package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.fidelity.DigitalSource;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.review.Question;
import org.malin.review.QuestionsAs;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** The open decisions of all documents, for the page of them; a document is only read if it or its source is new. */
final class OpenDecisions {
    static final String STEP = "decisions/";

    /** In place of the source where the document does not say exactly which it is. */
    private static final String ANY = "*";

    private static final String LOW = "low";

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

    /**
     * Of a document: its id, and its decisions as elements.
     *
     * @param low those of low certainty, which come first
     */
    private record Own(String id, List<String> low, List<String> others) {

        static Own of(List<String> lines) {
            int end = 2 + Integer.parseInt(lines.get(1));
            return new Own(lines.get(0), lines.subList(2, end), lines.subList(end, lines.size()));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(id, String.valueOf(low.size())));
            lines.addAll(low);
            lines.addAll(others);
            return lines;
        }
    }

    String xml() throws IOException {
        List<Own> all = new ArrayList<>(
                edition.documents().parallelStream().map(this::own).toList());
        all.sort(Comparator.comparing(Own::id));
        return QuestionsAs.xml(
                Stream.concat(all.stream().map(Own::low), all.stream().map(Own::others))
                        .flatMap(List::stream)
                        .toList());
    }

    private Own own(Path document) {
        List<String> value = lines(step(document).value());
        return Own.of(value.subList(1, value.size()));
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
        Own own = new Own(open.isEmpty() ? "" : open.get(0).document(), elements(open, true), elements(open, false));
        String first =
                read == null ? ANY : sources.exactly(read).map(Path::toString).orElse(ANY);
        return ledger.make(name, key(document, first), making -> first + "\n" + String.join("\n", own.lines()));
    }

    private static @Nullable DigitalSource read(Path document) {
        try {
            return DigitalSource.read(Files.readAllBytes(document), Names.of(document));
        } catch (IOException | BadXml e) {
            return null;
        }
    }

    private static List<String> elements(List<Question> open, boolean low) {
        return open.stream()
                .filter(question -> question.certainty().equals(LOW) == low)
                .map(QuestionsAs::element)
                .toList();
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
