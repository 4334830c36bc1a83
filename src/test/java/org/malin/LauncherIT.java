package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the packaged jar, as a user starts them. */
class LauncherIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path JAR = HERE.resolve("target/malin.jar");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsAShell() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the launcher is not tested");
        Files.setLastModifiedTime(JAR, FileTime.fromMillis(System.currentTimeMillis()));
    }

    @Test
    void runsFromAnyFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("m"), HERE.resolve("malin"));
        Run run = run(Map.of(), link.toString(), "--version");
        Files.delete(link);
        assertEquals(0, run.code, run.text);
        assertEquals("malin 0.1.0\n", run.text);
    }

    @Test
    void theJarStartsByItself() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        assertEquals(
                "malin 0.1.0\n", run(Map.of(), java.toString(), List.of("-jar", JAR.toString(), "--version")).text);
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertEquals(2, run(Map.of(), HERE.resolve("malin").toString(), "encode", "none.txt", "-o", "out").code);
    }

    @Test
    void theJarHasSchemaStylesheetsAndRulesInIt() throws Exception {
        String seed = HERE.resolve("seeds/002_a4ef60272ab82ae0.txt").toString();
        String malin = HERE.resolve("malin").toString();
        assertEquals(0, run(Map.of(), malin, "encode", seed, "-o", "out").code);
        Run validate = run(Map.of(), malin, "validate", "out");
        assertEquals(0, validate.code, validate.text);
        Run publish = run(Map.of(), malin, "publish", "out", "-o", "pages");
        assertEquals(0, publish.code, publish.text);
        assertTrue(Files.exists(folder.resolve("pages/css/page.css")));
    }

    @Test
    void saysWhatIsMissingWithoutJava() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("sh", "dirname", "readlink", "find", "head")) {
            Path script = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + program(tool) + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        Run run = run(
                Map.of("PATH", bin.toString(), "JAVA_HOME", ""),
                HERE.resolve("malin").toString(),
                "--version");
        assertEquals(2, run.code, run.text);
        assertTrue(run.text.startsWith("malin: Java is missing."), run.text);
    }

    @Test
    void printsUtf8WhateverTheLocale() throws Exception {
        Run run = run(Map.of("LC_ALL", "C"), HERE.resolve("malin").toString(), "encode", "none.txt", "-o", "out");
        assertTrue(run.text.contains(" \u2014 "), run.text);
    }

    @Test
    void wordsOfTheCommandLineAreUtf8WhereTheLocaleSaysNothing() throws Exception {
        Files.writeString(folder.resolve("Größe.txt"), "Words of a text.\n");
        Run run = run(Map.of("LC_ALL", "C"), HERE.resolve("malin").toString(), "explain", "Größe.txt:7");
        assertEquals(2, run.code, run.text);
        assertTrue(run.text.startsWith("Größe.txt: error ML0101 there is no line 7"), run.text);
    }

    @Test
    void whatCannotBePrintedIsTold() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full: a full disk is not tested");
        String malin = "'" + HERE.resolve("malin") + "' rules";
        Run full = run(Map.of(), "-c", malin + " > /dev/full");
        assertEquals(2, full.code, full.text);
        assertTrue(full.text.startsWith("malin: not all could be printed: "), full.text);
        Run enough = run(Map.of(), "-c", malin + " 2>&1 | head -n 1");
        assertEquals(1, enough.text.lines().count(), enough.text);
    }

    @Test
    void aFolderThatIsNoLongerThereIsTold() throws Exception {
        String script = "mkdir gone && cd gone && rmdir ../gone && exec '" + HERE.resolve("malin") + "' validate";
        Run run = run(Map.of(), "-c", script);
        assertEquals(2, run.code, run.text);
        assertTrue(run.text.contains("malin: the folder where the command runs is no longer there."), run.text);
        assertFalse(run.text.contains("\tat "), run.text);
    }

    @Test
    void aDocumentThatNeedsMoreMemoryThanThereIsStopsNoOther() throws Exception {
        Files.writeString(folder.resolve("large.txt"), "word\n\n".repeat(1_000_000));
        Files.copy(HERE.resolve("seeds/001_c923301ff95f6be9.txt"), folder.resolve("small.txt"));
        Run run = run(
                Map.of("MALIN_JAVA_OPTIONS", "-Xmx64m"),
                HERE.resolve("malin").toString(),
                "encode",
                "large.txt",
                "small.txt",
                "-o",
                "out");
        assertEquals(2, run.code, run.text);
        assertTrue(run.text.contains("large.txt: error ML0108 it needs more memory than the "), run.text);
        assertFalse(run.text.contains("\tat "), run.text);
        assertTrue(Files.exists(folder.resolve("out/protocol-063.xml")));
    }

    @Test
    void whatWasBuiltIsNoDocument() throws Exception {
        String quickCompiler = "-XX:TieredStopAtLevel=1";
        Path home = withJavaThatSaysItsOptions();
        Path edition = Files.createDirectories(folder.resolve("edition/target/edition"));
        files(edition);
        assertTrue(run(home, "build", "edition").text.contains(quickCompiler));
        files(Files.createDirectories(folder.resolve("edition/tei")));
        assertFalse(run(home, "build", "edition").text.contains(quickCompiler));
    }

    private Path withJavaThatSaysItsOptions() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        assertTrue(Files.writeString(java, "#!/bin/sh\necho \"$@\"\n").toFile().setExecutable(true));
        Files.copy(HERE.resolve("malin"), home.resolve("malin"));
        Files.createFile(Files.createDirectories(home.resolve("target")).resolve("malin.jar"));
        return home;
    }

    /** More than the launcher takes for few. */
    private static void files(Path folder) throws IOException {
        for (int i = 0; i < 2100; i++) {
            Files.createFile(folder.resolve("protocol-" + i + ".xml"));
        }
    }

    private Run run(Path home, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(home.resolve("malin").toString()));
        all.addAll(List.of(words));
        return run(Map.of("JAVA_HOME", home.toString()), all.toArray(String[]::new));
    }

    private static Path program(String name) {
        Path usual = Path.of("/usr/bin", name);
        return Files.exists(usual) ? usual : Path.of("/bin", name);
    }

    private Run run(Map<String, String> environment, String... words) throws Exception {
        return run(environment, "/bin/sh", List.of(words));
    }

    private Run run(Map<String, String> environment, String program, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher hangs");
        return new Run(process.exitValue(), text);
    }

    private static final class Run {
        private final int code;
        private final String text;

        Run(int code, String text) {
            this.code = code;
            this.text = text;
        }
    }
}
