package org.malin.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XsltExecutable;
import org.malin.Edition;
import org.malin.Outcome;
import org.malin.PublishOptions;
import org.malin.generate.Corpus;

/**
 * Building the site, pages only, from nothing in each round, beside a bare Saxon identity transform of the same files; its
 * size; the most memory that the whole process held. Arguments: how many documents are made or the folder of an edition,
 * rounds, seed.
 */
public final class Site {
    private static final String IDENTITY = "bare Saxon identity transform";
    private static final String COPY = "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + "<xsl:mode on-no-match='shallow-copy'/></xsl:stylesheet>";

    private final Processor saxon = new Processor(false);
    private final Path home;
    private final List<Path> files;

    private Site(Path home) throws IOException {
        this.home = home;
        this.files = files(home.resolve("tei"), ".xml");
    }

    public static void main(String[] args) throws Exception {
        Path named = Path.of(args.length > 0 ? args[0] : "1000");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        if (Files.isDirectory(named)) {
            new Site(named).measure(rounds);
            return;
        }
        Path home = Files.createTempDirectory("malin-bench");
        Corpus.enlarged(home, Integer.parseInt(named.toString()), args.length > 2 ? Long.parseLong(args[2]) : 1);
        new Site(home).measure(rounds);
        remove(home);
    }

    private void measure(int rounds) throws Exception {
        System.out.printf(
                "%d files, %d KB, %d cores, heap at most %d MB%n",
                files.size(),
                kilobytes(files),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        XsltExecutable identity = saxon.newXsltCompiler().compile(new StreamSource(new StringReader(COPY)));
        Path out = Files.createTempDirectory("malin-site");
        new Bench()
                .add(IDENTITY, () -> copy(identity))
                .add("malin site", () -> publish(out.resolve(String.valueOf(System.nanoTime()))))
                .run(rounds)
                .print(IDENTITY);
        Path last = newest(out);
        System.out.printf(
                "site: %d files, %d KB, of these %d pages, %d KB; heap at its fullest %d MB%n",
                files(last, "").size(),
                kilobytes(files(last, "")),
                files(last, ".html").size(),
                kilobytes(files(last, ".html")),
                fullest() >> 20);
        remove(out);
    }

    private void copy(XsltExecutable identity) throws Exception {
        for (Path file : files) {
            identity.load30()
                    .transform(new StreamSource(file.toFile()), saxon.newSerializer(OutputStream.nullOutputStream()));
        }
    }

    /** What stops at once is no measurement. */
    private void publish(Path out) {
        Outcome outcome =
                Edition.at(home).orElseThrow().publish(List.of(), PublishOptions.pages(PublishOptions.allViews()), out);
        if (outcome.stopped()) {
            throw new IllegalStateException(outcome.findings().get(0).toString());
        }
    }

    /** The sum of what each part of the heap held at most: an upper bound, garbage included. */
    private static long fullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static long kilobytes(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum() / 1024;
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
