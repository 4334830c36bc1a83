package org.malin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.malin.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code malin check}: TEI against its source. */
@Command(
        name = "check",
        description = "Proves that TEI files have the words of their sources, no more and no less, and shows what an"
                + " editor has changed.",
        footer = {
            "",
            "Exit codes: 0 proved, or changed by hand only; 1 a word was lost, doubled or invented by the converter;",
            "2 a file or its source could not be read."
        })
final class Check implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to check. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "FILE|DIR",
            description = "The source, or a folder of sources. Default: seeds/ of the edition.")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    /** How findings are printed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        Edition edition = which.of(files, "check");
        var outcome = edition.check(files, sources);
        return format == Format.json ? print.printJson(outcome) : print.printWithRemarks(outcome);
    }
}
