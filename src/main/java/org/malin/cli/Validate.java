package org.malin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.malin.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code malin validate}: TEI against grammar, rules and references. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Validates TEI files: the grammar, the rules of the edition, and the references between files.",
        footer = {"", "Exit codes: 0 no error, perhaps warnings; 1 errors; 2 a file could not be read."})
final class Validate implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to validate. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Override
    public Integer call() {
        Edition edition = which.of(files, "validate");
        return print.print(edition.validate(files));
    }
}
