package org.malin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.PublishOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin publish}: TEI to pages, books and other formats. */
@Command(
        name = "publish",
        description = "Publishes TEI files: as web pages with an index, or in another format.",
        footer = {
            "",
            "Exit codes: 0 all files were made; 1 a file could not be made; 2 a file could not be read or written."
        })
final class Publish implements Callable<Integer> {
    private static final int LEAST_WIDTH = 20;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "What to publish. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Choices.Formats.class,
            description = "Which format: ${COMPLETION-CANDIDATES}. Default: html.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--view",
            split = ",",
            paramLabel = "VIEW",
            completionCandidates = Choices.Views.class,
            description = "Which view of web pages: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<String> views = new ArrayList<>();

    @Option(names = "--book", description = "Make one book of all documents, instead of a file each.")
    private boolean book;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The page of a PDF: a4, letter or book (155 x 235 mm). Default: book for a book, else a4.")
    private @Nullable String paper;

    @Option(
            names = "--for",
            paramLabel = "USE",
            description =
                    "What a PDF is for: screen (coloured links) or print (left and right pages). Default: screen.")
    private @Nullable String variant;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "How many characters a line of plain text has at most, 20 or more. Default: no limit.")
    private @Nullable Integer width;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the files go. Default: target/edition in the edition's folder.")
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
        return print.print(edition.publish(files, options(), output != null ? output : site(edition)));
    }

    private PublishOptions options() {
        Choices.check(command, "view", views, PublishOptions.allViews());
        Choices.check(command, "format", formats, PublishOptions.allFormats());
        if (book && formats.stream().noneMatch(PublishOptions.bookFormats()::contains)) {
            throw new ParameterException(
                    command.commandLine(),
                    "A book needs a format: add --to with one of " + String.join(", ", PublishOptions.bookFormats())
                            + ".");
        }
        return new PublishOptions(
                formats.isEmpty() ? List.of("html") : formats,
                views.isEmpty() ? PublishOptions.allViews() : views,
                book,
                settings());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        set(settings, "paper", paper, PublishOptions.papers());
        set(settings, "variant", variant, PublishOptions.variants());
        if (width != null) {
            settings.put("width", String.valueOf(checkedWidth(width)));
        }
        return settings;
    }

    private void set(Map<String, String> settings, String name, @Nullable String value, List<String> known) {
        if (value != null) {
            Choices.check(command, name, List.of(value), known);
            settings.put(name, value);
        }
    }

    private int checkedWidth(int given) {
        if (given < LEAST_WIDTH) {
            throw new ParameterException(
                    command.commandLine(), "--width " + given + " is too narrow: give " + LEAST_WIDTH + " or more.");
        }
        return given;
    }

    private static Path site(Edition edition) {
        return edition.site().orElse(Path.of("target", "edition"));
    }
}
