package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.Edition;
import org.malin.PublishOptions;
import org.malin.cli.Commands;
import org.malin.generate.Corpus;

/** An edition of so many documents, and the stages that it goes through, each a command that makes all anew. */
record Stages(Path folder, int documents, String heap) {
    static final String ENCODE = "`malin encode`";
    static final String VALIDATE = "`malin validate`";
    static final String TWO_VIEWS = "`malin publish --view=reading,diplomatic`";
    static final String ALL_VIEWS = "`malin publish`, all views";
    static final String BUILD = "`malin build`, web pages";
    static final String AGAIN = "`malin build`, nothing changed";
    static final String ONE_CHANGED = "`malin build`, one source changed";

    /** What stands in the name of every document's file, and in that of no other file of TEI. */
    private static final Pattern DOCUMENT = Pattern.compile(".*\\d.*\\.xml");

    /** Makes the sources, and their TEI once, so that it can be read. */
    static Stages make(Path folder, int documents, long seed) throws Exception {
        Stages stages = new Stages(folder, documents, "");
        Edition.init(stages.home());
        Corpus.sources(stages.sources(), documents, seed);
        Malin.in(stages.home(), "encode", "seeds").run();
        Files.createDirectories(stages.tei());
        for (Path file : stages.encoded()) {
            Files.copy(file, stages.tei().resolve(file.getFileName()));
        }
        if (stages.encoded().size() != documents) {
            throw new IOException(
                    documents + " sources became " + stages.encoded().size() + " documents");
        }
        return stages;
    }

    /** The same edition, for which the virtual machine may have only so much memory. */
    Stages withHeap(String most) {
        return new Stages(folder, documents, most);
    }

    String label() {
        return String.format("%,d documents", documents) + (heap.isEmpty() ? "" : ", heap of at most " + heap);
    }

    Path home() {
        return folder.resolve("edition");
    }

    Path sources() {
        return home().resolve("seeds");
    }

    /** A folder of the TEI documents alone. */
    Path tei() {
        return folder.resolve("documents");
    }

    /** The stages in an order in which they can run. */
    Map<String, Task> tasks() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put(ENCODE, encode());
        tasks.put(VALIDATE, malin(home(), "validate"));
        tasks.put(TWO_VIEWS, publish("--view=reading,diplomatic"));
        tasks.put(ALL_VIEWS, publish("--to=html"));
        tasks.put(BUILD, build().after(this::unbuild));
        tasks.put(AGAIN, build());
        tasks.put(ONE_CHANGED, build().after(this::change));
        return tasks;
    }

    private Task encode() {
        Path fresh = folder.resolve("fresh");
        return malin(home(), "encode", "seeds", "-o", fresh.resolve("tei")).after(() -> renew(fresh));
    }

    private Task publish(String what) {
        Path pages = folder.resolve("pages");
        return malin(home(), "publish", what, "-o", pages).after(() -> Commands.delete(pages));
    }

    /** Web pages alone: the other formats take many times as long. */
    private Command build() {
        return malin(
                folder.resolve("built"), "build", "--without=" + String.join(",", PublishOptions.optionalFormats()));
    }

    private Command malin(Path place, Object... words) {
        Command command = Malin.in(place, words);
        return heap.isEmpty() ? command : command.with("MALIN_JAVA_OPTIONS", "-Xmx" + heap);
    }

    private void unbuild() throws IOException {
        Path built = folder.resolve("built");
        renew(built);
        Commands.delete(built.resolve("seeds"));
        Commands.copy(sources(), built.resolve("seeds"));
    }

    /** Some words more in the middle of a source. */
    private void change() throws IOException {
        Path source = folder.resolve("built/seeds/00000.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(source));
        int middle = lines.size() / 2;
        while (lines.get(middle).isBlank()) {
            middle++;
        }
        lines.set(middle, lines.get(middle) + " More was said of it.");
        Files.write(source, lines);
    }

    private static void renew(Path home) throws IOException {
        Commands.delete(home);
        Edition.init(home);
    }

    private List<Path> encoded() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("tei"))) {
            return files.filter(
                            f -> DOCUMENT.matcher(f.getFileName().toString()).matches())
                    .collect(Collectors.toList());
        }
    }
}
