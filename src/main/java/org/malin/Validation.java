package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.validate.SchemaValidator;
import org.malin.validate.Validator;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** One run of validate: files by the edition in which each lies. */
final class Validation {
    private static final String STEP = "validation";

    private final ValidateOptions options;
    private final UnaryOperator<Path> home;

    /** The home of a file is the folder of its edition. */
    Validation(ValidateOptions options, UnaryOperator<Path> home) {
        this.options = options;
        this.home = home;
    }

    Outcome run(List<Path> named) {
        Outcome outcome = new Outcome();
        Map<Path, List<Path>> byHome = new LinkedHashMap<>();
        for (Path file : FileLists.tei(named, outcome)) {
            outcome.lookedAt(file);
            byHome.computeIfAbsent(home.apply(file), h -> new ArrayList<>()).add(file);
        }
        byHome.forEach((folder, files) -> {
            try {
                outcome.addAll(validate(Xml.below(folder), files));
            } catch (BadXml e) {
                outcome.addAll(e.findings());
            }
        });
        return outcome;
    }

    /** Validates an edition, unless all is as it was when it was last validated. */
    Outcome known(EditionFolder edition, Ledger ledger) throws IOException {
        Outcome outcome = new Outcome();
        List<Path> files = FileLists.tei(List.of(edition.tei()), outcome);
        files.forEach(outcome::lookedAt);
        List<Object> read = new ArrayList<>();
        for (Path file : files) {
            read.add(Names.of(file));
            read.add(Hash.ofFile(file));
        }
        String rules = Hash.of(Hash.ofFolder(edition.home().resolve("schema")), options.phase());
        read.add(rules);
        Entry last = ledger.last(STEP);
        if (last != null) {
            Entry known = ledger.known(STEP, Hash.of(read, states(last.value())));
            if (known != null) {
                KnownFindings.stay(ledger, files);
                outcome.addAll(known.findings());
                return outcome;
            }
        }
        Set<Path> looked = new TreeSet<>();
        try {
            Validator validator =
                    new Validator(Xml.below(edition.home()), options.phase(), new KnownFindings(ledger, rules));
            List<Finding> findings = validator.validate(files);
            looked.addAll(validator.looked());
            String value = looked.stream().map(Path::toString).collect(Collectors.joining("\n"));
            ledger.make(STEP, Hash.of(read, states(value)), making -> {
                findings.forEach(making::tell);
                return value;
            });
            outcome.addAll(findings);
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        }
        return outcome;
    }

    /** What can be seen of the files to which others point: pointers see whether they are there, and how long they are. */
    private static List<String> states(String paths) {
        return paths.lines().map(path -> state(Path.of(path))).toList();
    }

    private static String state(Path path) {
        boolean read = FileLists.isRead(path);
        Path folder = path.getParent();
        return Files.isRegularFile(path)
                ? path.toFile().length() + (read ? Hash.ofFile(path) : "")
                : Files.isDirectory(path)
                        ? Hash.ofFolder(path)
                        : String.valueOf(folder != null && Files.isDirectory(folder));
    }

    private List<Finding> validate(Xml xml, List<Path> files) throws BadXml {
        return options.schemas().isEmpty()
                ? new Validator(xml, options.phase()).validate(files)
                : new SchemaValidator(xml, options.schemas()).validate(files);
    }
}
