package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;
import org.malin.ledger.Ledger;

/** A build that is killed, finds no room or meets another one leaves nothing that the next build cannot mend. */
class InterruptedBuildTest {
    private static final String WITHOUT = "pdf,epub,latex,text";
    private static final PublishOptions PAGES = PublishOptions.everythingBut(List.of(WITHOUT.split(",")));

    /** More files than a build of these editions writes. */
    private static final int FILES = 140;

    @TempDir
    Path folder;

    private Path home;
    private Path out;
    private RandomEdits edits;
    private Path byHand;
    private String edited;

    @BeforeEach
    void makeEdition() throws IOException {
        home = folder.resolve("home");
        out = home.resolve("target/edition");
        edits = new RandomEdits(home, out, 5);
        edits.start(1);
    }

    @Test
    void killedTwiceItIsMended() throws Exception {
        kill(2, 11);
    }

    @Tag("thorough")
    @Test
    void killedAHundredTimesItIsMended() throws Exception {
        for (int i = 0; i < 25; i++) {
            kill(4, i);
        }
    }

    /** Kills some builds, each after an edit; an edit by hand is never lost. */
    private void kill(int times, long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            edits.editSource();
            Process build = start(List.of());
            killAt(build, random);
            editByHand();
            assertEquals(edited, Files.readString(byHand));
        }
        new CleanBuild(home, out, PAGES).isLikeTheNext("killed");
        assertEquals(edited, Files.readString(byHand));
        assertEquals(List.of(), leftovers());
    }

    /** By the number of files that are there, so that the whole of a build is met, however slow the machine is. */
    private void killAt(Process build, Random random) throws Exception {
        int files = random.nextInt(FILES);
        while (build.isAlive() && count() < files) {
            build.waitFor(random.nextInt(20) + 1L, TimeUnit.MILLISECONDS);
        }
        build.destroyForcibly();
        build.waitFor();
    }

    private int count() {
        try (Stream<Path> files = Files.walk(home)) {
            return (int) files.filter(file -> file.startsWith(home.resolve("target")))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a file that was there a moment ago has got its name
        }
    }

    private void editByHand() throws IOException {
        if (byHand == null) {
            byHand = Trees.files(home.resolve("tei")).stream()
                    .filter(EditionFolder::isXml)
                    .filter(EditionFolder::isDocument)
                    .findFirst()
                    .orElse(null);
            if (byHand != null) {
                edited = Files.readString(byHand).replace("<body>", "<body><!-- seen -->");
                Files.writeString(byHand, edited);
            }
        }
    }

    private List<Path> leftovers() throws IOException {
        return Trees.files(home).stream()
                .filter(file -> file.toString().endsWith(".tmp"))
                .toList();
    }

    /** A limit for the size of files stands for a full disk: writing breaks off amid a file. */
    @Test
    void whereFilesCannotBeWrittenWholeItIsToldAndTheNextBuildMakesThem() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Process build = start(List.of("/bin/sh", "-c", "ulimit -f 40; exec \"$@\"", "sh"));
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, build.waitFor(), said);
        assertTrue(said.contains("error ML0106") && !said.contains("\tat "), said);
        assertEquals(List.of(), leftovers());
        new CleanBuild(home, out, PAGES).isLikeTheNext("no room");
    }

    @Test
    void aFileInTheWayIsToldAndWhenItIsGoneTheNextBuildIsWhole() throws Exception {
        Path inTheWay = out.resolve("reading");
        Files.createDirectories(out);
        Files.writeString(inTheWay, "in the way");
        Commands.Result result = Commands.run("build", home.toString(), "--without", WITHOUT);
        assertEquals(2, result.code(), result.text());
        assertTrue(result.text().contains("error ML0106"), result.text());
        Files.delete(inTheWay);
        new CleanBuild(home, out, PAGES).isLikeTheNext("in the way");
    }

    @Test
    void aFolderThatIsNoneEndsTheBuildAtOnce() throws Exception {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        Commands.Result result = Commands.run("build", home.toString());
        assertEquals(2, result.code(), result.text());
        assertEquals(
                1,
                result.text()
                        .lines()
                        .filter(line -> line.contains("error ML0106"))
                        .count(),
                result.text());
    }

    @Test
    void twoBuildsAtOnceAreOneTooMany() throws Exception {
        try (Ledger other = Ledger.at(out, "another")) {
            Commands.Result result = Commands.run("build", home.toString());
            assertEquals(2, result.code(), result.text());
            assertTrue(
                    result.text().contains("error ML0107") && result.text().contains("process " + pid()),
                    result.text());
        }
        assertTrue(Files.exists(out.resolve(".malin/lock")), "a lock that was left behind is no lock");
        Ledger.at(out, "another").close();
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    /** Starts a build in a process of its own. */
    private Process start(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.malin.cli.Main",
                "build",
                home.toString(),
                "--without",
                WITHOUT));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(before.isEmpty() ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.PIPE)
                .directory(new File("").getAbsoluteFile())
                .start();
    }
}
