package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.Converter.Converted;
import org.malin.fidelity.DigitalSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.review.Explanation;
import org.malin.review.Explanation.Known;
import org.malin.review.ExplanationJson;
import org.malin.review.ExplanationText;
import org.malin.review.TeiFile;
import org.malin.review.TraceJson;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** Why a line of a source was read as it was; a line of a TEI file leads back to those of its source. */
public final class Explanations {
    private final Outcome outcome = new Outcome();
    private final List<Explanation> explanations = new ArrayList<>();
    private @Nullable SourceText read;

    private Explanations() {}

    /** Explains a line, from 1, or a column of it, from 1 (0 = the whole line). */
    static Explanations of(@Nullable EditionFolder edition, Path file, int line, int column) {
        Explanations made = new Explanations();
        try {
            if (EditionFolder.isXml(file)) {
                made.tei(edition, file, line);
            } else {
                made.explain(known(edition, file, null), line, column);
            }
        } catch (UnreadableSource e) {
            made.outcome.add(e.finding());
        } catch (BadXml e) {
            made.outcome.addAll(e.findings());
        } catch (IOException e) {
            made.outcome.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
        return made;
    }

    private void tei(@Nullable EditionFolder edition, Path file, int line)
            throws IOException, BadXml, UnreadableSource {
        DigitalSource document = DigitalSource.read(Files.readAllBytes(file), Names.of(file));
        List<Path> seeds =
                edition == null || !Files.isDirectory(edition.seeds()) ? List.of() : List.of(edition.seeds());
        Path source = new SourceFiles(FileLists.sources(seeds, outcome)).of(document);
        if (source == null) {
            outcome.add(
                    Finding.of(Rule.UNREADABLE, Names.of(file), "its source \"" + document.title() + "\" is not there")
                            .withAdvice("name a line of the source itself"));
            return;
        }
        Known known = known(edition, source, file);
        List<Integer> lines = Explanation.sourceLines(known, line);
        if (lines.isEmpty()) {
            outcome.add(Finding.of(Rule.UNREADABLE, Names.of(file), "no words of the source stand in line " + line)
                    .withAdvice("name a line of the text"));
        }
        lines.forEach(sourceLine -> explain(known, sourceLine, 0));
    }

    private static Known known(@Nullable EditionFolder edition, Path file, @Nullable Path tei)
            throws IOException, BadXml, UnreadableSource {
        SourceText source = SourceReader.read(String.valueOf(file.getFileName()), SourceReader.bytes(file), null);
        Converter converter = Knowledge.converter(edition);
        Parsed parsed = converter.parse(source);
        String wanted = parsed.document().baseId();
        String id = edition == null ? wanted : new Ids(edition.tei()).give(file, wanted, finding -> {});
        Converted fresh = converter.encode(parsed, id);
        Path there = tei != null ? tei : edition == null ? null : edition.tei().resolve(id + ".xml");
        byte[] xml = there != null && Files.exists(there)
                ? Files.readAllBytes(there)
                : fresh.xml().getBytes(StandardCharsets.UTF_8);
        return new Known(
                Names.of(file), source, fresh.map(), fresh.trace(), TeiFile.read(xml, id + ".xml"), fresh.findings());
    }

    private void explain(Known known, int line, int column) {
        read = known.source();
        int last = Explanation.lines(known.source());
        if (line < 1 || line > last) {
            outcome.add(Finding.of(Rule.UNREADABLE, known.name(), "there is no line " + line)
                    .withAdvice("the file has lines 1 to " + last));
            return;
        }
        explanations.add(Explanation.of(known, line, column));
    }

    /** What could not be read or found. */
    public Outcome outcome() {
        return outcome;
    }

    public String text() {
        return explanations.stream().map(ExplanationText::of).collect(Collectors.joining("\n"));
    }

    /** An array of objects, one a line of the source. */
    public String json() {
        SourceText source = read;
        return source == null ? "[]\n" : ExplanationJson.of(explanations, new TraceJson(source));
    }
}
