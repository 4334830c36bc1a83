package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that print nothing on paper do not load what prints: they would start later. */
class LoadedClassesTest {
    private static final Pattern PRINTING =
            Pattern.compile("org\\.apache\\.(fop|pdfbox|fontbox|xmlgraphics|batik)\\.[\\w.$]+");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "publish --help",
                "encode -q -o OUT seeds",
                "validate tei/protocol-061.xml",
                "publish -q --to text -o OUT tei/protocol-061.xml"
            })
    void nothingOfFopOrPdfboxIsLoaded(String command) throws Exception {
        assertEquals(List.of(), printing(run(command)));
    }

    @Test
    void forPdfItIs() throws Exception {
        assertTrue(
                printing(run("publish -q --to pdf -o OUT tei/protocol-061.xml")).size() > 100);
    }

    private static List<String> printing(List<String> loaded) {
        return loaded.stream().filter(line -> PRINTING.matcher(line).find()).collect(Collectors.toList());
    }

    /** The log of the classes that a Java of its own loads for a command. */
    private List<String> run(String command) throws Exception {
        Path log = folder.resolve("classes.log");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        words.addAll(
                List.of(command.replace("OUT", folder.resolve("out").toString()).split(" ")));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> said());
        return Files.readAllLines(log);
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
