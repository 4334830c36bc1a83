package org.malin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.malin.finding.Finding;
import org.malin.validate.SchemaValidator;
import org.malin.validate.Validator;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** One run of validate: files by the edition in which each lies. */
final class Validation {
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

    private List<Finding> validate(Xml xml, List<Path> files) throws BadXml {
        return options.schemas().isEmpty()
                ? new Validator(xml, options.phase()).validate(files)
                : new SchemaValidator(xml, options.schemas()).validate(files);
    }
}
