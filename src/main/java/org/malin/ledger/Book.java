package org.malin.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.malin.ledger.Entry.Output;
import org.malin.store.WholeFile;

/**
 * The file in which a ledger stands: a line for each step, and one before each file that is written, so that a run that
 * is cut off leaves no file of which nothing is known. A line that is damaged is passed over.
 */
final class Book {
    private static final String TITLE = "malin-ledger-1";
    private static final String STEP = "step";
    private static final String FILE = "file";

    private final Path path;
    private final String maker;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Set<String>> files = new TreeMap<>();

    private Book(Path path, String maker) {
        this.path = path;
        this.maker = maker;
    }

    /** Reads the file if there is one. What another maker made is to be made again, but the files are known. */
    static Book read(Path path, String maker) throws IOException {
        Book book = new Book(path, maker);
        if (!Files.isRegularFile(path) || !book.readLines()) {
            book.entries.clear();
            book.write();
        }
        return book;
    }

    /** Takes in the file line by line; false if it is another maker's. Bytes that are no UTF-8 spoil their line only. */
    private boolean readLines() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            boolean same = line != null && Lines.words(line).equals(Optional.of(List.of(TITLE, maker)));
            while (line != null) {
                Lines.words(line).ifPresent(this::take);
                line = lines.readLine();
            }
            return same;
        }
    }

    private void take(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        if (STEP.equals(words.get(0))) {
            Entry entry = Entry.of(rest);
            if (entry != null) {
                enter(entry);
            }
        } else if (FILE.equals(words.get(0)) && rest.size() == 2) {
            enter(new Output(rest.get(0), rest.get(1)));
        }
    }

    private void enter(Entry entry) {
        entries.put(entry.step(), entry);
        entry.outputs().forEach(this::enter);
    }

    private void enter(Output output) {
        files.merge(output.path(), Set.of(output.hash()), Book::both);
    }

    /** Nearly every file has one hash only. */
    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** What each step made. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** Every file that was written, and the hashes of what was written to it. */
    Map<String, Set<String>> files() {
        return files;
    }

    boolean knows(Output output) {
        return files.getOrDefault(output.path(), Set.of()).contains(output.hash());
    }

    /** Adds what a step has made. */
    void add(Entry entry) throws IOException {
        append(words(entry));
        enter(entry);
    }

    /** Adds a file that is about to be written. */
    void add(Output output) throws IOException {
        append(List.of(FILE, output.path(), output.hash()));
        enter(output);
    }

    /** The line break comes first, so that half a line before it spoils no other. */
    private void append(List<String> words) throws IOException {
        byte[] line = ("\n" + Lines.line(words)).getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    /** Writes the file anew, without what is known no more. */
    void write() throws IOException {
        WholeFile.write(path, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(text);
            text.flush();
        });
    }

    private void write(Writer text) throws IOException {
        text.write(Lines.line(List.of(TITLE, maker)));
        Set<Output> told = new HashSet<>();
        for (Entry entry : new TreeMap<>(entries).values()) {
            text.write('\n' + Lines.line(words(entry)));
            told.addAll(entry.outputs());
        }
        for (Map.Entry<String, Set<String>> file : files.entrySet()) {
            for (String hash : new TreeSet<>(file.getValue())) {
                if (!told.contains(new Output(file.getKey(), hash))) {
                    text.write('\n' + Lines.line(List.of(FILE, file.getKey(), hash)));
                }
            }
        }
    }

    private static List<String> words(Entry entry) {
        List<String> words = new ArrayList<>(List.of(STEP));
        words.addAll(entry.words());
        return words;
    }
}
