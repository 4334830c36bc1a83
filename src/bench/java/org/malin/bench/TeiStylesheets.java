package org.malin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.malin.cli.Commands;
import org.malin.xml.BadXml;

/**
 * HTML by TEI's own Stylesheets beside our reading view, both in this virtual machine, warmed up, compiled before, on all
 * processors, from a file of TEI to a file of HTML.
 */
final class TeiStylesheets {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int WARM_UP = 2;

    private final Path folder;
    private final String label;
    private final List<Path> files;
    private final ReadingView ours;
    private final XsltExecutable theirs;

    TeiStylesheets(Path folder, Stages stages, Path stylesheet) throws Exception {
        this.folder = folder;
        this.label = stages.label();
        try (Stream<Path> all = Files.list(stages.tei())) {
            this.files = all.sorted().collect(Collectors.toList());
        }
        this.ours = new ReadingView(stages.home().resolve("tei"));
        this.theirs = new Processor(false).newXsltCompiler().compile(new StreamSource(stylesheet.toFile()));
    }

    void measure(int times, Table table) throws Exception {
        Task our = pages(this::ours);
        Task their = pages(this::theirs);
        new Rounds().add("ours", our).add("theirs", their).run(WARM_UP);
        Rounds rounds = new Rounds().add("ours", our).add("theirs", their).run(times);
        table.part("HTML of " + label + " in one virtual machine that is warm");
        table.row("reading view", rounds.of("ours"), "TEI's Stylesheets, `html.xsl`", rounds.of("theirs"));
    }

    /** From every document to its page. */
    private Task pages(Page page) {
        Task all = () -> {
            long clock = System.nanoTime();
            long processors = SYSTEM.getProcessCpuTime();
            files.parallelStream().forEach(file -> page.make(file, folder.resolve(file.getFileName() + ".html")));
            return new Measured((System.nanoTime() - clock) / 1e9, (SYSTEM.getProcessCpuTime() - processors) / 1e9, 0);
        };
        return all.after(() -> {
            Commands.delete(folder);
            Files.createDirectories(folder);
        });
    }

    private interface Page {
        void make(Path file, Path page);
    }

    private void ours(Path file, Path page) {
        try {
            Files.write(page, ours.page(ours.passed(ours.read(file))));
        } catch (IOException | BadXml e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private void theirs(Path file, Path page) {
        try {
            Xslt30Transformer transformer = theirs.load30();
            transformer.setBaseOutputURI(page.toUri().toString());
            transformer.transform(new StreamSource(file.toFile()), transformer.newSerializer(page.toFile()));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
