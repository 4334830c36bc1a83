package org.malin.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.EncodeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin encode}: sources to TEI. */
@Command(
        name = "encode",
        description =
                "Encodes sources (plain text, Markdown, HTML, Word) as TEI. Outside an edition, the output folder becomes a"
                        + " small one.",
        footer = {
            "",
            "Exit codes: 0 all were encoded; 1 a document has errors; 2 a source could not be read.",
            "A bad source does not stop the others. Files that were changed by hand are left as they are."
        })
final class Encode implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files, or folders of them.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the TEI goes. Default: tei/ of the edition.")
    private @Nullable Path output;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the sources. Default: found out.")
    private @Nullable Charset encoding;

    @Option(names = "--force", description = "Replace files that were changed by hand; a backup is kept.")
    private boolean force;

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Edition edition = which.edition(output);
        Path tei = output != null ? output : edition.tei().orElseThrow(this::noOutput);
        return print.print(edition.encode(sources, tei, new EncodeOptions(encoding, force, null)));
    }

    private ParameterException noOutput() {
        return new ParameterException(
                command.commandLine(), "There is no edition here: say with -o where the TEI is to go.");
    }
}
