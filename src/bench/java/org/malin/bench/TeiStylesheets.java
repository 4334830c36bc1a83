package org.malin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;
import org.malin.Edition;
import org.malin.Outcome;
import org.malin.PublishOptions;
import org.malin.cli.Commands;

/**
 * HTML by TEI's own Stylesheets beside our reading view, both in this virtual machine, warmed up, on all processors. Theirs
 * are compiled before; ours come with all that the command does.
 */
final class TeiStylesheets {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int WARM_UP = 2;

    private final Path folder;
    private final Stages stages;
    private final XsltExecutable html;

    TeiStylesheets(Path folder, Stages stages, Path stylesheet) throws SaxonApiException {
        this.folder = folder;
        this.stages = stages;
        this.html = new Processor(false).newXsltCompiler().compile(new StreamSource(stylesheet.toFile()));
    }

    void measure(int times, Table table) throws Exception {
        Task ours = timed(this::ours).after(() -> Commands.delete(folder));
        Task theirs = timed(this::theirs).after(() -> Commands.delete(folder));
        new Rounds().add("ours", ours).add("theirs", theirs).run(WARM_UP);
        Rounds rounds = new Rounds().add("ours", ours).add("theirs", theirs).run(times);
        table.part("HTML of " + stages.label() + " in one virtual machine that is warm");
        table.row("reading view", rounds.of("ours"), "TEI's Stylesheets, `html.xsl`", rounds.of("theirs"));
    }

    private static Task timed(Task.Preparation work) {
        return () -> {
            long clock = System.nanoTime();
            long processors = SYSTEM.getProcessCpuTime();
            work.run();
            return new Measured((System.nanoTime() - clock) / 1e9, (SYSTEM.getProcessCpuTime() - processors) / 1e9, 0);
        };
    }

    private void ours() {
        Outcome outcome = Edition.at(stages.home())
                .orElseThrow()
                .publish(List.of(), PublishOptions.pages(List.of("reading")), folder);
        if (outcome.stopped()) {
            throw new IllegalStateException(outcome.findings().get(0).toString());
        }
    }

    private void theirs() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(stages.tei())) {
            files.collect(Collectors.toList()).parallelStream().forEach(this::page);
        }
    }

    private void page(Path file) {
        File page = folder.resolve(file.getFileName() + ".html").toFile();
        try {
            var transformer = html.load30();
            transformer.setBaseOutputURI(page.toURI().toString());
            transformer.transform(new StreamSource(file.toFile()), transformer.newSerializer(page));
        } catch (SaxonApiException e) {
            throw new UncheckedIOException(new IOException(file.toString(), e));
        }
    }
}
