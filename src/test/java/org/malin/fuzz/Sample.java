package org.malin.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.malin.Docx;
import org.malin.generate.Formats;
import org.malin.source.Lines;
import org.malin.source.SourceReader;
import org.malin.source.UnreadableSource;

/** A source: a seed, a case or one of the samples that the property {@code malin.samples} names. */
record Sample(String name, byte[] bytes) {

    static List<Sample> all() throws IOException {
        List<Sample> all = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Sample::isSource).sorted().map(Sample::read).forEach(all::add);
            }
        }
        return all;
    }

    /** Each sample, and the same words in every other format that is read. */
    static List<Sample> inAllFormats() throws IOException {
        List<Sample> all = new ArrayList<>();
        for (Sample sample : all()) {
            all.add(sample);
            if (sample.name().endsWith(".txt")) {
                all.addAll(sample.printed());
            }
        }
        return all;
    }

    private List<Sample> printed() {
        try {
            Lines lines = Lines.of(SourceReader.read(name, bytes, null));
            return List.of(
                    new Sample(name + ".md", Formats.markdown(lines).getBytes(StandardCharsets.UTF_8)),
                    new Sample(name + ".html", Formats.html(lines).getBytes(StandardCharsets.UTF_8)),
                    new Sample(name + ".docx", Formats.docx(lines)));
        } catch (UnreadableSource e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("seeds")));
        String samples = System.getProperty("malin.samples", "");
        if (!samples.isEmpty()) {
            folders.add(Path.of(samples));
        }
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            cases.sorted().forEach(folders::add);
        }
        return folders;
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches(".*\\.(txt|md|html|docx)") && !name.startsWith("README");
    }

    private static Sample read(Path file) {
        try {
            byte[] bytes = Files.isDirectory(file) ? Docx.folder(file) : Files.readAllBytes(file);
            return new Sample(String.valueOf(file.getFileName()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPackage() {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
