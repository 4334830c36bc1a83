package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the launcher makes, in an installation of its own. */
class LauncherArchiveIT {
    private static final String VERSION = "malin 0.1.0\n";

    @TempDir
    static Path folder;

    private static Path home;
    private static Path jar;

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the launcher is not tested");
        home = install("tool");
        jar = home.resolve("target/malin.jar");
    }

    private static Path install(String folderName) throws IOException {
        Path into = folder.resolve(folderName);
        for (String name : List.of("src/main", "xslt", "schema", "target")) {
            Files.createDirectories(into.resolve(name));
        }
        Files.copy(Path.of("malin"), into.resolve("malin"));
        Files.createFile(into.resolve("pom.xml"));
        Files.copy(Path.of("target/malin.jar"), into.resolve("target/malin.jar"));
        return into;
    }

    @BeforeEach
    void firstUse() throws Exception {
        if (archives().isEmpty()) {
            assertEquals(VERSION, said(start("", "--version")));
        }
        assertEquals(1, archives().size(), archives()::toString);
    }

    @Test
    void whatIsArchivedIsUsed() throws Exception {
        String log = said(start("-Xlog:class+load:stdout", "--help"));
        assertTrue(log.contains("org.malin.cli.Main source: shared objects file"), log);
        String line = said(start("-Xlog:class+load:stdout", "--version"));
        assertTrue(line.contains("picocli.CommandLine source: shared objects file"), line);
        assertTrue(said(start("-Xshare:on", "--help")).startsWith("Usage: malin "));
        List<Path> own = files(".own.jar");
        assertEquals(1, own.size(), own::toString);
        assertEquals(
                Files.getLastModifiedTime(jar).toInstant().getEpochSecond(),
                Files.getLastModifiedTime(own.get(0)).toInstant().getEpochSecond());
    }

    /** Where the small jar is gone the large one does. */
    @Test
    void withoutTheSmallJarAllWorks() throws Exception {
        Path own = files(".own.jar").get(0);
        Path aside = Files.move(own, folder.resolve("own"));
        assertEquals(VERSION, said(start("", "--version")));
        Files.move(aside, own);
    }

    @Test
    void whatMakesItUselessIsNotTold() throws Exception {
        Path archive = archives().get(0);
        assertEquals(VERSION, said(start("-XX:+UseParallelGC -Xmx64m", "--version")));
        assertEquals(VERSION, said(start("-XX:-UseCompressedClassPointers", "--version")));
        Path aside = Files.move(archive, folder.resolve("aside"));
        for (String damaged : List.of("", "damaged")) {
            Files.writeString(archive, damaged);
            assertEquals(VERSION, said(start("", "--version")));
            assertEquals(damaged, Files.readString(archive));
        }
        Files.move(aside, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void whereItCannotBeMadeAllWorks() throws Exception {
        Path archive = archives().get(0);
        Path aside = Files.move(archive, folder.resolve("aside"));
        Files.createDirectory(archive);
        assertEquals(VERSION, said(start("", "--version")));
        assertTrue(Files.isDirectory(archive));
        Files.move(aside, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Virtual machines before 21 archive nothing of a jar whose path has a space; they must not stumble over it. */
    @Test
    void aPathMayHaveSpaces() throws Exception {
        Path spaced = install("the tool");
        assertEquals(VERSION, said(start(spaced, "", "--version")));
        assertEquals(VERSION, said(start(spaced, "", "--version")));
    }

    /** Java would take what stands behind the colon for another jar. */
    @Test
    void aPathWithAColonIsTold() throws Exception {
        Process process = start(install("a:b"), "", "--version");
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher hangs");
        assertEquals(2, process.exitValue(), text);
        assertTrue(text.startsWith("malin: Java cannot start from a folder whose path has a colon"), text);
    }

    /** A word that looks like a part of another program's command is never taken for one. */
    @Test
    void wordsNeverReachAnotherProgram() throws Exception {
        Path kept = Files.writeString(
                Files.createDirectories(folder.resolve("docs")).resolve("kept.txt"), "Kept.");
        Process process = start("", "encode", "docs", "-delete", "-o", "out");
        process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher hangs");
        assertEquals(2, process.exitValue());
        assertTrue(Files.exists(kept));
    }

    @Test
    void ofAnotherJarItIsMadeAnew() throws Exception {
        Path old = archives().get(0);
        FileTime made = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + TimeUnit.HOURS.toMillis(2)));
        try {
            assertEquals(VERSION, said(start("", "--version")));
            assertEquals(1, archives().size(), archives()::toString);
            assertNotEquals(old, archives().get(0));
            assertTrue(Files.size(archives().get(0)) > 0);
        } finally {
            Files.delete(archives().get(0));
            Files.setLastModifiedTime(jar, made);
        }
    }

    @Test
    void twoStartsAtOnceMakeOne() throws Exception {
        Files.delete(archives().get(0));
        Process one = start("", "--version");
        Process two = start("", "--version");
        assertEquals(VERSION, said(one));
        assertEquals(VERSION, said(two));
        assertEquals(1, archives().size(), archives()::toString);
        assertEquals(VERSION, said(start("-Xshare:on", "--version")));
    }

    /** Archives, also those that are being made. */
    private static List<Path> archives() throws IOException {
        return files(".jsa");
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.filter(file -> file.toString().contains(kind)).toList();
        }
    }

    private static Process start(String options, String... words) throws IOException {
        return start(home, options, words);
    }

    private static Process start(Path home, String options, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("malin").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MALIN_JAVA_OPTIONS", options);
        return builder.start();
    }

    private static String said(Process process) throws Exception {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher hangs");
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
