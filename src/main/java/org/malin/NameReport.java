package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.authority.UnknownNames;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.SourceReader;
import org.malin.source.UnreadableSource;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** Who is named in documents and is not in the authority file, and what could not be read of them. */
public final class NameReport {
    private static final String PROPOSED = "persons-proposed";

    private final Outcome outcome;
    private final UnknownNames names;

    private NameReport(Outcome outcome, UnknownNames names) {
        this.outcome = outcome;
        this.names = names;
    }

    /** Looks through TEI documents, and through sources as they would be encoded. */
    static NameReport of(@Nullable EditionFolder edition, List<Path> files, Outcome outcome) {
        UnknownNames names = new UnknownNames(Authority.EMPTY);
        try {
            names = new UnknownNames(edition == null ? Authority.EMPTY : Authority.load(edition.authority()));
            for (Path file : files) {
                read(file, edition, names, outcome);
            }
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        }
        return new NameReport(outcome, names);
    }

    private static void read(Path file, @Nullable EditionFolder edition, UnknownNames names, Outcome outcome) {
        try {
            if (String.valueOf(file.getFileName()).endsWith(".xml")) {
                names.read(file);
            } else {
                names.read(encoded(file, edition), Names.of(file));
            }
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        } catch (UnreadableSource e) {
            outcome.add(e.finding());
        } catch (IOException e) {
            outcome.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
    }

    private static byte[] encoded(Path file, @Nullable EditionFolder edition)
            throws IOException, BadXml, UnreadableSource {
        String name = String.valueOf(file.getFileName());
        return Knowledge.converter(edition)
                .convert(SourceReader.read(name, SourceReader.bytes(file), null))
                .xml()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What could not be read or written, and what was written. */
    public Outcome outcome() {
        return outcome;
    }

    /** For an editor to read. */
    public String text() {
        return names.text();
    }

    /** As an authority file; empty if nobody is unknown. */
    public String tei() {
        return names.isEmpty() ? "" : names.tei(PROPOSED);
    }

    /** Writes the report as text, or as an authority file; where nobody is unknown there is no such file. */
    public void write(Path file, boolean asTei) {
        String content = !asTei ? text() : names.isEmpty() ? "" : names.tei(id(file));
        try {
            if (!content.isEmpty() && WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8))) {
                outcome.wrote(file);
            }
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(file));
        }
    }

    /** A TEI file is called as its root element is. */
    private static String id(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        String id = name.replaceAll("[^\\p{L}\\p{N}_-]", "-").replaceFirst("^[^\\p{L}]+", "");
        return id.isEmpty() ? PROPOSED : id;
    }
}
