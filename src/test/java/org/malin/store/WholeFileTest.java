package org.malin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void writesTheFileAndTheFoldersAboveIt() throws Exception {
        Path file = folder.resolve("a/b/c.txt");
        assertTrue(WholeFile.write(file, bytes("x")));
        assertEquals("x", Files.readString(file));
        assertEquals(List.of("c.txt"), names(file.getParent()));
    }

    @Test
    void contentThatIsThereIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, then);
        assertFalse(WholeFile.write(file, bytes("x")));
        assertEquals(then, Files.getLastModifiedTime(file));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("a.txt/x"));
        assertThrows(IOException.class, () -> WholeFile.write(inTheWay.getParent(), bytes("x")));
        assertEquals(List.of("a.txt"), names(folder));
    }

    @Test
    void aReaderSeesTheOldOrTheNewContentOnly() throws Exception {
        Path file = folder.resolve("a.txt");
        String even = "a".repeat(200_000);
        String odd = "b".repeat(200_000);
        WholeFile.write(file, bytes(even));
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 1; i < 100; i++) {
                writeQuietly(file, i % 2 == 0 ? even : odd);
            }
            done.set(true);
        });
        writer.start();
        while (!done.get()) {
            String read = Files.readString(file);
            assertTrue(read.equals(even) || read.equals(odd), "half a file of " + read.length());
        }
        writer.join();
    }

    @Test
    void backupsNeverReplaceEachOther() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), "1");
        WholeFile.backup(file);
        Files.writeString(file, "2");
        assertEquals("a.xml.2.bak", WholeFile.backup(file).getFileName().toString());
        assertEquals("1", Files.readString(folder.resolve("a.xml.bak")));
    }

    private static void writeQuietly(Path file, String text) {
        try {
            WholeFile.write(file, bytes(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
