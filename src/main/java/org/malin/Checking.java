package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.malin.Converter.Converted;
import org.malin.encode.Checksum;
import org.malin.fidelity.Comparison;
import org.malin.fidelity.Difference;
import org.malin.fidelity.DigitalSource;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** One run of check: TEI files against their sources, hand-corrected files included. */
final class Checking {
    private static final Set<Rule> PROOFS =
            Set.of(Rule.PROOF_COVER, Rule.PROOF_BYTES, Rule.PROOF_LAYOUT, Rule.PROOF_WORDS, Rule.PROOF_TWICE);

    private final Converter converter;
    private final SourceFiles sources;
    private final Outcome outcome = new Outcome();

    /** The sources are files among which that of each TEI file is looked for; a single one is that of all. */
    Checking(Converter converter, List<Path> sources) {
        this.converter = converter;
        this.sources = new SourceFiles(sources);
    }

    Outcome run(List<Path> files) {
        files.forEach(this::check);
        return outcome;
    }

    private void check(Path file) {
        String name = Names.of(file);
        try {
            check(name, DigitalSource.read(Files.readAllBytes(file), name));
        } catch (IOException e) {
            outcome.add(Finding.of(Rule.UNREADABLE, name, "the file or its source cannot be read"));
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        } catch (UnreadableSource e) {
            outcome.add(e.finding());
        } catch (RuntimeException | StackOverflowError e) {
            outcome.add(Finding.of(Rule.INTERNAL, name, "the document is too much for the tool: " + e));
        }
    }

    private void check(String name, DigitalSource file) throws IOException, BadXml, UnreadableSource {
        Path source = sources.of(file);
        if (source == null) {
            outcome.add(Finding.of(Rule.UNREADABLE, name, "its source \"" + file.title() + "\" is not there")
                    .withAdvice("name it with --source"));
            return;
        }
        byte[] bytes = SourceReader.bytes(source);
        if (!Checksum.sha256(bytes).equals(file.sha256())) {
            outcome.add(Finding.of(Rule.CHANGED_SOURCE, name, "the checksum of " + Names.of(source) + " is another"));
        }
        compare(file, source, SourceReader.read(String.valueOf(source.getFileName()), bytes, null));
    }

    private void compare(DigitalSource file, Path path, SourceText source) throws BadXml {
        Converted fresh = converter.encode(converter.parse(source), file.id());
        boolean untouched = Checksum.isUntouched(new String(file.xml(), StandardCharsets.UTF_8));
        for (Difference difference : Comparison.of(source, fresh.map(), fresh.xml(), file)) {
            outcome.add(finding(difference, file.name(), path, untouched));
        }
        if (untouched) {
            fresh.findings().stream().filter(f -> PROOFS.contains(f.rule())).forEach(outcome::add);
        }
    }

    private static Finding finding(Difference difference, String name, Path source, boolean untouched) {
        Place printed = difference.source();
        Place place = new Place(Names.of(source), printed.line(), printed.column());
        String found = place + " has \"" + difference.printed() + "\", the text has \"" + difference.encoded() + "\"";
        Rule rule = untouched ? Rule.PROOF_TEXT : Rule.CHANGED_TEXT;
        return Finding.of(rule, Place.of(name, difference.line(), 0), found);
    }
}
