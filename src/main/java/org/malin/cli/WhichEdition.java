package org.malin.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --edition}, and how the edition is found without it. */
final class WhichEdition {
    @Option(
            names = "--edition",
            paramLabel = "DIR",
            description = "The edition. Default: the nearest folder above the output, then above this folder, that has"
                    + " tei/edition.xml.")
    private @Nullable Path given;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The edition of which the files are, or a whole edition if there are no files; one of the two must be there. */
    Edition of(List<Path> files, String purpose) {
        Edition edition = edition(null);
        if (files.isEmpty() && edition.tei().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "There is no edition here: say which files to " + purpose + ".");
        }
        return edition;
    }

    Edition edition(@Nullable Path output) {
        Path here = Path.of("");
        Path folder = given;
        if (folder == null) {
            return output == null ? Edition.around(here) : Edition.around(output, here);
        }
        return Edition.at(folder)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "There is no edition in " + folder + ": tei/edition.xml is missing."));
    }
}
