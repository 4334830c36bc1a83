package org.malin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.malin.Edition;
import org.malin.Review;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin review}: what an editor should look at, and what the editor says. */
@Command(
        name = "review",
        description = "Lists the decisions of the converter that are open, least certain first; or writes an editor's"
                + " answer to one into tei/decisions.xml, which the next encoding follows.",
        footer = {
            "",
            "Exit codes: 0 all was read, whatever is open; 1 an answer cannot be given so; 2 a file could not be read or",
            "written, or there is no such decision."
        })
final class ReviewCommand implements Callable<Integer> {

    /** How the list is printed. */
    enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer to one decision. */
    static final class Verdict {
        @Option(names = "--accept", paramLabel = "KEY", description = "The reading of this decision is right.")
        private @Nullable String accept;

        @Option(names = "--other", paramLabel = "KEY", description = "The other reading of this decision is right.")
        private @Nullable String other;
    }

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "TEI files. Default: the whole edition.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where the list goes; for html, the folder of pages. Default: it is printed; for html,"
                    + " target/edition in the edition's folder.")
    private @Nullable Path output;

    @ArgGroup
    private @Nullable Verdict verdict;

    @Option(names = "--by", paramLabel = "NAME", description = "Who answers.")
    private @Nullable String by;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of the answer. Default: none.")
    private @Nullable LocalDate date;

    @Option(names = "--remark", paramLabel = "WORDS", description = "Why, for later readers.")
    private String remark = "";

    @Option(
            names = "--reading",
            paramLabel = "WORDS",
            description = "With --other, where there are several: the id of the person meant, or the words that were"
                    + " crossed out.")
    private @Nullable String reading;

    @Mixin
    private WhichEdition which = new WhichEdition();

    @Mixin
    private Output print = new Output();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Edition edition = which.of(files, "review");
        Review review = edition.review(files);
        Verdict answer = verdict;
        if (answer != null) {
            return answer(review, answer);
        }
        return format == Format.HTML ? page(edition) : list(review);
    }

    private int answer(Review review, Verdict answer) {
        String editor = by;
        if (editor == null) {
            throw new ParameterException(command.commandLine(), "An answer says who gave it: add --by \"Name\".");
        }
        boolean accepted = answer.accept != null;
        String key = accepted ? answer.accept : answer.other;
        review.answer(new Review.Said(
                key == null ? "" : key, accepted, reading, editor, date == null ? null : date.toString(), remark));
        return print.print(review.outcome());
    }

    /** The page editors/review.html and what belongs to it, in a folder. */
    private int page(Edition edition) {
        if (!files.isEmpty()) {
            throw new ParameterException(command.commandLine(), "The page is that of a whole edition: name no files.");
        }
        return print.print(
                edition.reviewPage(output != null ? output : edition.site().orElseThrow()));
    }

    private int list(Review review) {
        Path file = output;
        String list = format == Format.JSON ? review.json() : review.text();
        if (file != null) {
            review.write(file, list);
            return print.print(review.outcome());
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(list);
        return print.printAside(review.outcome());
    }
}
