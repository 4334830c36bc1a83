package org.malin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin publish}: TEI to pages. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Makes HTML pages of TEI files, and an index of them.",
        footer = {
            "",
            "Exit codes: 0 all pages were made; 1 a page could not be made; 2 a file could not be read or written."
        })
final class Publish implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to publish. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--view",
            split = ",",
            paramLabel = "VIEW",
            completionCandidates = Views.class,
            description = "Which view: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<String> views = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the pages go. Default: target/edition in the edition's folder.")
    private @Nullable Path output;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Edition edition = which.of(files, "publish");
        return print.print(edition.publish(files, chosenViews(), output != null ? output : site(edition)));
    }

    private List<String> chosenViews() {
        for (String view : views) {
            if (!Edition.views().contains(view)) {
                throw fault("There is no view " + view + ": it is one of " + String.join(", ", Edition.views()) + ".");
            }
        }
        return views.isEmpty() ? Edition.views() : views;
    }

    private static Path site(Edition edition) {
        return edition.site().orElse(Path.of("target", "edition"));
    }

    private ParameterException fault(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** The names of the views, for help and completion. */
    static final class Views extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Views() {
            super(Edition.views());
        }
    }
}
