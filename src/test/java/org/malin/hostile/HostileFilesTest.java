package org.malin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;

/** Disks, folders, links and names that are not as they should be. */
class HostileFilesTest {
    private static final String WORDS = "Protocol No. 7\n\nPresent: Adler, Berg.\n\nWe must wait.\n";
    private static final String MORE = "More.\n";

    @TempDir
    Path folder;

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws Exception {
        Path source = Files.writeString(folder.resolve("a.txt"), WORDS);
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        Hostile.told(Hostile.run("encode", source, "-o", inTheWay.resolve("out")), 2, "cannot be written");
        Hostile.told(Hostile.run("encode", source, "-o", inTheWay), 2, "cannot be");
        Hostile.told(Hostile.run("publish", "tei", "-o", inTheWay.resolve("out"), "--to", "text"), 2, "cannot be");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws Exception {
        Path source = Files.writeString(folder.resolve("a.txt"), WORDS);
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write everywhere");
        try {
            Hostile.told(Hostile.run("encode", source, "-o", locked), 2, "cannot be written");
        } finally {
            locked.toFile().setWritable(true);
        }
    }

    @Test
    void aFolderThatMayNotBeReadIsToldAndItsSourcesAreNotGone() throws Exception {
        Path edition = folder.resolve("edition");
        Hostile.run("init", edition);
        Path locked = Files.createDirectory(edition.resolve("seeds/locked"));
        Files.writeString(locked.resolve("a.txt"), WORDS);
        Hostile.run("build", edition);
        List<String> made = names(edition.resolve("tei"));
        assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "this user may read everywhere");
        try {
            Hostile.told(Hostile.run("build", edition), 2, "locked: error ML0101 the folder cannot be read");
        } finally {
            locked.toFile().setReadable(true);
        }
        assertEquals(made, names(edition.resolve("tei")));
    }

    @Test
    void aDiskThatIsFullIsToldAndNoHalfFileStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "no small disk here");
        try {
            Hostile.told(Hostile.run("encode", "seeds", "-o", disk), 2, "cannot be written");
            try (Stream<Path> files = Files.list(disk)) {
                for (Path file : files.toList()) {
                    assertTrue(file.toString().endsWith(".xml"), file.toString());
                    assertTrue(Files.readString(file).endsWith("</TEI>\n"), file.toString());
                }
            }
        } finally {
            command("umount", disk.toString());
        }
    }

    private static boolean command(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aSourceThatChangesWhileItIsReadIsOneOfItsStatesOrRefused() throws Exception {
        Path source = Files.writeString(folder.resolve("a.txt"), WORDS);
        String one = encoded(source, "one");
        Files.writeString(source, MORE, StandardOpenOption.APPEND);
        String other = encoded(source, "other");
        assertNotEquals(one, other);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> editor = CompletableFuture.runAsync(() -> change(source, done));
        for (int i = 0; i < 10; i++) {
            Path out = folder.resolve("out" + i);
            Commands.Result result = Hostile.run("encode", source, "-o", out);
            if (result.code() == 0) {
                String read = Files.readString(out.resolve("protocol-007.xml"));
                assertTrue(List.of(one, other).contains(read), read);
            } else {
                Hostile.told(result, 2, "another program is writing the file");
            }
        }
        done.set(true);
        editor.get();
    }

    private String encoded(Path source, String name) throws IOException {
        Path out = folder.resolve(name);
        assertEquals(0, Hostile.run("encode", source, "-o", out).code());
        return Files.readString(out.resolve("protocol-007.xml"));
    }

    /** Takes the last line away and writes it again; the file is never in a third state. */
    private static void change(Path source, AtomicBoolean done) {
        try (FileChannel file = FileChannel.open(source, StandardOpenOption.WRITE)) {
            while (!done.get()) {
                file.truncate(WORDS.length());
                file.write(StandardCharsets.UTF_8.encode(MORE), WORDS.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void linksThatLeadOutOrInCirclesAreNotFollowed() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Path outside = Files.writeString(folder.resolve("secret.txt"), "a secret of another folder");
        Files.writeString(seeds.resolve("a.txt"), WORDS);
        Files.createSymbolicLink(seeds.resolve("b.txt"), outside);
        Files.createSymbolicLink(seeds.resolve("c"), seeds);
        Files.createSymbolicLink(seeds.resolve("d.txt"), seeds.resolve("d.txt"));
        Commands.Result result = Hostile.run("encode", seeds, "-o", folder.resolve("out"));
        Hostile.told(result, 0, "leads out of the folder");
        assertEquals(List.of("protocol-007.xml"), names(folder.resolve("out")));
    }

    @Test
    void namesThatDifferInCapitalsOnlyGiveTwoFilesOnEveryDisk() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("Notes.txt"), "Words of one.\n");
        Files.writeString(seeds.resolve("notes.txt"), "Words of another.\n");
        assumeTrue(names(seeds).size() == 2, "this disk knows no capitals");
        Hostile.run("encode", seeds, "-o", folder.resolve("out"));
        assertEquals(List.of("text-Notes.xml", "text-notes-2.xml"), names(folder.resolve("out")));
        Hostile.run("encode", seeds, "-o", folder.resolve("out"));
        assertEquals(2, names(folder.resolve("out")).size());
    }

    @Test
    void oddNamesAreReadAndPointedAt() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        List<String> odd = List.of(
                "a b.txt",
                "100%.txt",
                "a#b.txt",
                "a'b\"c.txt",
                "a\nb.txt",
                "-o.txt",
                "--help.txt",
                "a&b<c>.txt",
                "é\u0301.txt",
                "\u202Etxt.txt",
                "a;b|c.txt",
                "$(x).txt",
                "%2e%2e.txt",
                "{x}.txt",
                "x".repeat(245) + ".txt");
        int made = 0;
        for (String name : odd) {
            try {
                Files.writeString(seeds.resolve(name), "Words of a text.\n");
                made++;
            } catch (FileSystemException | InvalidPathException e) {
                // this disk does not take the name
            }
        }
        assertTrue(made > odd.size() / 2, made + " names");
        Path out = folder.resolve("out");
        assertEquals(0, Hostile.run("encode", seeds, "-o", out).code());
        assertEquals(made, names(out).size());
        assertEquals(0, Hostile.run("check", out, "--source", seeds).code());
    }

    @Test
    void aLongNumberOfAProtocolMakesNoNameWithoutEnd() throws Exception {
        Hostile.encode(folder, "a.txt", "Protocol No. " + "9".repeat(400) + "\n\nPresent: Adler, Berg.\n\nWe wait.\n");
        assertTrue(names(folder.resolve("out")).get(0).length() < 110);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("edition.xml") && !name.equals("schema"))
                    .sorted()
                    .toList();
        }
    }
}
