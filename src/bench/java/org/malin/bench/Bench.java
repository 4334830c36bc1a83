package org.malin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.malin.cli.Commands;
import org.malin.publish.pdf.PrintBench;

/**
 * Measures Malin beside others in one run, whole processes in turns, and prints a table: {@code Bench DOCUMENTS [ROUNDS
 * [SEED [MORE]]]}. {@code Bench loops [ITERATIONS]} measures inner loops, {@code Bench print [DOCUMENTS…]} print.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    private final Settings settings;
    private final Table table = new Table();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(String.join(" ", args).strip().split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "loops" -> Page.tell("loops", InnerLoops.measured(rest.isEmpty() ? 5 : Integer.parseInt(rest.get(0))));
            case "print" -> PrintBench.main(rest.toArray(String[]::new));
            default -> Page.tell("ratios", new Bench(Settings.of(words)).measured());
        }
    }

    private String measured() throws Exception {
        String before = load();
        Commands.delete(FOLDER);
        Files.createDirectories(FOLDER);
        Malin.in(FOLDER, "--help").run();
        Bare bare = new Bare(FOLDER);
        Stages stages = Stages.make(FOLDER.resolve("many"), settings.documents(), settings.seed());
        Stages fewer = Stages.make(FOLDER.resolve("few"), Math.max(1, settings.documents() / 10), settings.seed());
        Throughput throughput = new Throughput(stages, table);
        throughput.measure(bare, fewer, settings.rounds());
        if (settings.more() > 0) {
            throughput.measureMore(Stages.make(FOLDER.resolve("more"), settings.more(), settings.seed()));
        }
        new ColdStarts(FOLDER.resolve("one")).measure(bare, 2 * settings.rounds() - 1, table);
        String left = pandoc(stages) + stylesheets(fewer);
        return about(stages, before) + "\n" + table + left;
    }

    private String pandoc(Stages stages) throws Exception {
        if (!Pandoc.isHere()) {
            return "\nPandoc is not installed: left out.\n";
        }
        new Pandoc(FOLDER.resolve("pandoc"), stages).measure(few(), table);
        return "";
    }

    private String stylesheets(Stages stages) throws Exception {
        Optional<Path> stylesheet = Settings.teiStylesheets();
        if (stylesheet.filter(Files::isRegularFile).isEmpty()) {
            return "\nTEI's Stylesheets are "
                    + stylesheet
                            .map(file -> "not in " + file)
                            .orElse("in no folder that `-Dmalin.teiStylesheets` names")
                    + ": left out.\n";
        }
        new TeiStylesheets(FOLDER.resolve("html"), stages, stylesheet.get()).measure(few(), table);
        return "";
    }

    /** What others take is long, and is measured seldom. */
    private int few() {
        return Math.min(3, settings.rounds());
    }

    private String about(Stages stages, String before) throws IOException {
        return String.format(
                Locale.ROOT,
                "%d documents from seed number %d, sources of %d bytes on the average, TEI of %d; %d rounds; %d"
                        + " processors, %s %s, Java %s; load %s before, %s after.%n",
                stages.documents(),
                settings.seed(),
                size(stages.sources()),
                size(stages.tei()),
                settings.rounds(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                before,
                load());
    }

    private static String load() {
        return Table.number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** How many bytes the files of a folder have on the average. */
    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (long) files.mapToLong(f -> f.toFile().length()).average().orElse(0);
        }
    }
}
