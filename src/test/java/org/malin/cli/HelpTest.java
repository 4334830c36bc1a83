package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help that is stored when the tool is built. */
class HelpTest {
    @TempDir
    Path folder;

    @Test
    void whatIsStoredIsWhatEachCommandPrints() throws Exception {
        HelpBuild.main(new String[] {folder.toString()});
        List<String> names = new ArrayList<>(Commands.names());
        assertTrue(names.size() > 5, names::toString);
        for (String name : names) {
            assertEquals(Commands.run(name, "--help").out(), stored(name));
        }
        assertEquals(Commands.run("--help").out(), stored(""));
    }

    @Test
    void otherWordsAreNoQuestionForHelp() {
        StringWriter out = new StringWriter();
        for (List<String> words : List.of(
                List.<String>of(),
                List.of("encode"),
                List.of("none", "--help"),
                List.of("--help", "encode"),
                List.of("../x", "--help"),
                List.of("encode", "x", "--help"))) {
            assertFalse(Help.print(new PrintWriter(out), words.toArray(String[]::new)), words::toString);
        }
        assertEquals("", out.toString());
    }

    private String stored(String name) throws Exception {
        return Files.readString(folder.resolve("org/malin/cli").resolve(Help.file(name)), StandardCharsets.UTF_8);
    }
}
