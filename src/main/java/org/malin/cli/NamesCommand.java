package org.malin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.NameReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin names}: persons who are not in the authority file. */
@Command(
        name = "names",
        description = "Lists persons who are named and are not in the authority file, and proposes entries for them.",
        footer = {
            "",
            "Exit codes: 0 all was read, whoever was found; 2 a file could not be read or written.",
            "No document is changed: who is meant is for an editor to say."
        })
final class NamesCommand implements Callable<Integer> {
    /** How the list is printed. */
    enum Format {
        TEXT,
        TEI;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE|TEI|DIR",
            description = "Where to look: TEI files, folders of them, sources. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the list goes. Default: it is printed.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: tei for an output FILE that ends in .xml, else text.")
    private @Nullable Format format;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Edition edition = which.of(files, "look through");
        NameReport report = edition.names(files);
        if (output != null) {
            report.write(output, isTei(output));
            return print.print(report.outcome());
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(format == Format.TEI ? report.tei() : report.text());
        return print.printAside(report.outcome());
    }

    private boolean isTei(Path file) {
        return format == null ? file.toString().endsWith(".xml") : format == Format.TEI;
    }
}
