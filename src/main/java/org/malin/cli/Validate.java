package org.malin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.Outcome;
import org.malin.ValidateOptions;
import org.malin.finding.Phase;
import org.malin.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code malin validate}: TEI against grammar, rules and references. */
@Command(
        name = "validate",
        description = "Validates TEI files: the grammar, the rules of the edition, and the references between files.",
        footer = {
            "",
            "Exit codes: 0 nothing as grave as --fail-on says; 1 findings of that severity; 2 a file could not be read."
        })
final class Validate implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to validate. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description =
                    "Which rules: ${COMPLETION-CANDIDATES}. Default: all. In final, what was left open is an error.")
    private Phase phase = Phase.ALL;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "A schema in place of the edition's: .rng, .rnc, .sch or .xsd. May be given several times.")
    private List<Path> schemas = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "What makes the exit code 1: ${COMPLETION-CANDIDATES}. Default: error.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "How many findings of one rule in one file are shown; 0 = all. Default: ${DEFAULT-VALUE}.")
    private int max = 20;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the findings to this file.")
    private @Nullable Path output;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Override
    public Integer call() {
        Edition edition = which.of(files, "validate");
        Outcome outcome = edition.validate(files, new ValidateOptions(phase, schemas));
        return print.printReport(outcome, format, Math.max(max, 0), failOn, output);
    }
}
