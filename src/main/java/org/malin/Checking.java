package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The sources are files among which that of each TEI file is looked for; a single one is that of all. */
    Checking(Converter converter, List<Path> sources) {
        this.converter = converter;
        this.sources = new SourceFiles(sources);
    }

    /** Checks the files. The cores share them; findings are told in the order of the files. */
    Outcome run(List<Path> files) {
        Outcome outcome = new Outcome();
        files.parallelStream().map(this::check).toList().forEach(outcome::addAll);
        return outcome;
    }

    private List<Finding> check(Path file) {
        String name = Names.of(file);
        List<Finding> told = new ArrayList<>();
        try {
            check(DigitalSource.read(Files.readAllBytes(file), name), told);
        } catch (IOException e) {
            told.add(Finding.of(Rule.UNREADABLE, name, "the file or its source cannot be read"));
        } catch (BadXml e) {
            told.addAll(e.findings());
        } catch (UnreadableSource e) {
            told.add(e.finding());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            told.add(TooMuch.of(name, e));
        }
        return told;
    }

    private void check(DigitalSource file, List<Finding> told) throws IOException, BadXml, UnreadableSource {
        Path source = sources.of(file);
        if (source == null) {
            told.add(Finding.of(Rule.UNREADABLE, file.name(), "its source \"" + file.title() + "\" is not there")
                    .withAdvice("name it with --source"));
            return;
        }
        byte[] bytes = SourceReader.bytes(source);
        if (!Checksum.sha256(bytes).equals(file.sha256())) {
            told.add(Finding.of(
                    Rule.CHANGED_SOURCE, file.name(), "the checksum of " + Names.of(source) + " is another"));
        }
        compare(file, source, SourceReader.read(String.valueOf(source.getFileName()), bytes, null), told);
    }

    private void compare(DigitalSource file, Path path, SourceText source, List<Finding> told) throws BadXml {
        Converted fresh = converter.encode(converter.parse(source), file.id());
        boolean untouched = Checksum.isUntouched(new String(file.xml(), StandardCharsets.UTF_8));
        for (Difference difference : Comparison.of(source, fresh.map(), fresh.xml(), file)) {
            told.add(finding(difference, file.name(), path, untouched));
        }
        if (untouched) {
            fresh.findings().stream().filter(f -> PROOFS.contains(f.rule())).forEach(told::add);
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
