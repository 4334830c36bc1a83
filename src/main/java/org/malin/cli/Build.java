package org.malin.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.EncodeOptions;
import org.malin.PublishOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin build}: everything. */
@Command(
        name = "build",
        description =
                "Builds an edition: encodes seeds/ into tei/, validates tei/, makes web pages, an index, source maps"
                        + " and every other format.",
        footer = {"", "Exit codes: 0 built, perhaps with warnings; 1 errors; 2 no edition, or a file could not be read."
        })
final class Build implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The edition's folder. Default: this folder.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the pages go. Default: target/edition in the edition's folder.")
    private @Nullable Path output;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the sources. Default: found out.")
    private @Nullable Charset encoding;

    @Option(names = "--force", description = "Replace files that were changed by hand; a backup is kept.")
    private boolean force;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Choices.OptionalFormats.class,
            description = "A format that is left out: ${COMPLETION-CANDIDATES}.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--clean",
            description = "Make everything again, also what an earlier build has made of the same files.")
    private boolean clean;

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Choices.check(command, "format to leave out", without, PublishOptions.optionalFormats());
        Edition edition = Edition.at(folder)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no edition in " + folder.toAbsolutePath()
                                + ": tei/edition.xml is missing. `malin init`" + " makes one."));
        Path out = output != null ? output : edition.site().orElseThrow();
        return print.print(edition.build(
                out, new EncodeOptions(encoding, force, null), PublishOptions.everythingBut(without), clean));
    }
}
