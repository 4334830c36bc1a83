package org.malin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.Edition;
import org.malin.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin explain}: why a line was read as it was. */
@Command(
        name = "explain",
        description =
                "Says why a line of a source was read as it was: what became of it, which readings competed, which"
                        + " decisions are open. A line of a TEI file is led back to its source.",
        footer = {"", "Exit codes: 0 explained; 2 the file cannot be read, or has no such line."})
final class Explain implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?");

    /** How the explanation is printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            paramLabel = "FILE:LINE[:COLUMN]",
            description = "The place, as findings print it: lines and columns count from 1.")
    private String place = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Matcher m = PLACE.matcher(place);
        if (!m.matches()) {
            throw new ParameterException(
                    command.commandLine(), "'" + place + "' is no place: write FILE:LINE or FILE:LINE:COLUMN.");
        }
        Path file = Path.of(m.group(1));
        Edition edition = which.edition(file.toAbsolutePath().getParent());
        int column = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        Explanations explanations = edition.explain(file, Integer.parseInt(m.group(2)), column);
        PrintWriter out = command.commandLine().getOut();
        out.print(format == Format.JSON ? explanations.json() : explanations.text());
        return print.printAside(explanations.outcome());
    }
}
