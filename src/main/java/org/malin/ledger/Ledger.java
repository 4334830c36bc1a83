package org.malin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malin.ledger.Entry.Output;
import org.malin.store.WholeFile;

/**
 * What was made of what in a folder. A step whose inputs and outputs are all as they were when it ran last, by their
 * hashes, is not run again. The ledger lies in the folder itself, in {@code .malin}; without it everything is made.
 */
public final class Ledger implements AutoCloseable {
    private static final String HIDDEN = ".malin";

    /** A disk with less room than this is full; in bytes. */
    private static final long LEAST = 1 << 14;

    private final Path folder;
    private final @Nullable Book book;
    private final @Nullable FolderLock lock;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Output> current = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private volatile boolean full;

    private Ledger(Path folder, @Nullable Book book, @Nullable FolderLock lock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.book = book;
        this.lock = lock;
    }

    /**
     * Opens the ledger of a folder, and keeps other runs out of it.
     *
     * @param maker what makes the files: what another one has made is made again
     */
    public static Ledger at(Path folder, String maker) throws IOException, BusyFolder {
        Path hidden = folder.resolve(HIDDEN);
        Files.createDirectories(hidden);
        FolderLock lock = FolderLock.on(hidden.resolve("lock"));
        try {
            WholeFile.removeLeftovers(folder);
            return new Ledger(folder, Book.read(hidden.resolve("ledger"), maker), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether a folder has a ledger. */
    public static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve(HIDDEN));
    }

    /** Remembers nothing: every step is run. */
    public static Ledger none(Path folder) {
        return new Ledger(folder, null, null);
    }

    /** Whether anything is remembered for a later run. */
    public boolean remembers() {
        return book != null;
    }

    /** Runs a step, unless it is known what it would make. */
    public <E extends Exception> Entry step(String name, String key, Making.Work<E> work) throws E {
        Entry known = known(name, key);
        return known != null ? known : make(name, key, work);
    }

    /** Runs a step. */
    public <E extends Exception> Entry make(String name, String key, Making.Work<E> work) throws E {
        synchronized (this) {
            seen.add(name);
            if (book != null) {
                book.entries().remove(name);
            }
        }
        Making making = new Making(this);
        String value = work.run(making);
        Entry entry = making.entry(name, key, value);
        if (making.lasts()) {
            enter(entry);
        }
        return entry;
    }

    /** What a step made, if all that it read and all that it wrote is as it was. */
    public @Nullable Entry known(String name, String key) {
        Entry entry = last(name);
        if (entry == null || !entry.key().equals(key) || !holds(entry)) {
            return null;
        }
        synchronized (this) {
            seen.add(name);
            entry.outputs().forEach(output -> current.put(output.path(), output));
        }
        return entry;
    }

    /** A step that this run need not look at is not forgotten. */
    public synchronized void stays(String name) {
        seen.add(name);
    }

    /** What a step made when it ran last; it may be out of date. */
    public synchronized @Nullable Entry last(String name) {
        return book == null ? null : book.entries().get(name);
    }

    /** What each step made that has run once. */
    public synchronized List<Entry> last() {
        return book == null ? List.of() : List.copyOf(book.entries().values());
    }

    private boolean holds(Entry entry) {
        return entry.outputs().stream()
                .allMatch(output -> Hash.ofFile(folder.resolve(output.path())).equals(output.hash()));
    }

    private synchronized void enter(Entry entry) {
        if (book != null) {
            try {
                book.add(entry);
            } catch (IOException e) {
                book.entries().remove(entry.step()); // without the line the step is only run again
            }
        }
    }

    Output write(Path file, byte[] content) throws IOException {
        Output output = new Output(path(file), Hash.of(content));
        boolean changed = written(file, content, output);
        synchronized (this) {
            current.put(output.path(), output);
            if (changed) {
                written.add(output.path());
            }
        }
        return output;
    }

    private boolean written(Path file, byte[] content, Output output) throws IOException {
        try {
            synchronized (this) {
                if (book != null && !book.knows(output)) {
                    book.add(output);
                }
            }
            return WholeFile.write(file, content);
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() < content.length + LEAST) {
                full = true;
            }
            throw e;
        }
    }

    /** True when a file could not be written because there was no room for it: then no other one will be. */
    public boolean isFull() {
        return full;
    }

    Output keep(String name, byte[] content) throws IOException {
        String path = HIDDEN + "/" + name;
        if (book != null) {
            return write(folder.resolve(path), content);
        }
        synchronized (this) {
            kept.put(path, content);
        }
        return new Output(path, Hash.of(content));
    }

    /** What a step has kept. */
    public byte[] kept(String name) throws IOException {
        String path = HIDDEN + "/" + name;
        byte[] inMemory;
        synchronized (this) {
            inMemory = kept.get(path);
        }
        return inMemory != null ? inMemory : Files.readAllBytes(folder.resolve(path));
    }

    private String path(Path file) {
        return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** True of a file that an earlier run has made here. */
    public synchronized boolean made(Path file) {
        return book != null && book.files().containsKey(path(file));
    }

    /** The files that this run wrote and that are new or changed. */
    public synchronized Set<Path> written() {
        Set<Path> files = new TreeSet<>();
        written.stream().filter(path -> !path.startsWith(HIDDEN)).forEach(path -> files.add(folder.resolve(path)));
        return files;
    }

    /** How many files of this run were there already. */
    public synchronized int upToDate() {
        return (int) current.keySet().stream()
                .filter(path -> !path.startsWith(HIDDEN) && !written.contains(path))
                .count();
    }

    /**
     * Forgets steps that this run had no need of, and removes the files that no step has made. A file that something else
     * has changed since is left.
     *
     * @param steps which steps may be forgotten
     * @param all whether files are removed of which nobody knows the step, because a run was cut off
     */
    public synchronized void sweep(Predicate<String> steps, boolean all) throws IOException {
        if (book == null) {
            return;
        }
        Set<String> gone = new HashSet<>();
        book.entries().values().removeIf(entry -> {
            boolean forget = !seen.contains(entry.step()) && steps.test(entry.step());
            if (forget) {
                entry.outputs().forEach(output -> gone.add(output.path()));
            }
            return forget;
        });
        if (all) {
            gone.addAll(book.files().keySet());
        }
        gone.removeAll(current.keySet());
        book.entries().values().forEach(entry -> entry.outputs().forEach(output -> gone.remove(output.path())));
        for (String path : gone) {
            Set<String> hashes = book.files().getOrDefault(path, Set.of());
            if (hashes.contains(Hash.ofFile(folder.resolve(path)))) {
                WholeFile.remove(folder.resolve(path), folder);
            }
            book.files().remove(path);
        }
        current.forEach((path, output) -> book.files().put(path, Set.of(output.hash())));
    }

    /** Writes the ledger anew, and lets other runs in. */
    @Override
    public synchronized void close() {
        try {
            if (book != null) {
                book.write();
            }
        } catch (IOException e) {
            // what was added line by line is there, and says the same
        } finally {
            unlock();
        }
    }

    private void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
