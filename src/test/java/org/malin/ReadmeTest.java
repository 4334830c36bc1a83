package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.malin.cli.Commands;

/** README does what it says: its commands run, and it names every command and folder. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Path EXAMPLE = Path.of("target/example");

    @Test
    void everyCommandOfTheReadmeEndsWell() throws Exception {
        Commands.delete(EXAMPLE);
        List<String> commands = commands();
        assertTrue(commands.contains("./malin build"), commands.toString());
        for (String command : commands) {
            Commands.Result result = Commands.run(words(command));
            assertEquals(0, result.code(), command + "\n" + result.text());
        }
    }

    @Test
    void everyCommandOfTheToolIsInTheReadmeWithItsExitCodes() throws Exception {
        String readme = readme();
        for (String command : Commands.names()) {
            int start = readme.indexOf("### malin " + command + "\n");
            assertTrue(start >= 0, command);
            int end = readme.indexOf("\n#", start + 4);
            assertTrue(readme.substring(start, end).contains("Exit codes: 0 "), command);
        }
    }

    @Test
    void everyFolderThatTheReadmeNamesIsThere() throws IOException {
        for (String folder : List.of("schema", "xslt", "src", "seeds", "tei", "LICENSE")) {
            assertTrue(readme().contains("`" + folder + "/`") || readme().contains("(" + folder + ")"), folder);
            assertTrue(Files.exists(Path.of(folder)), folder);
        }
    }

    /** The tool's own commands; Maven's would run this test again. */
    private static List<String> commands() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./malin "))
                .collect(Collectors.toList());
    }

    /** The whole edition is built in a copy, so that the test leaves this one as it is. */
    private static String[] words(String command) throws IOException {
        String[] words = command.substring("./malin ".length()).split(" ");
        if (words.length > 1 || !words[0].equals("build")) {
            return words;
        }
        Path copy = EXAMPLE.resolve("copy");
        Commands.copy(Path.of("seeds"), copy.resolve("seeds"));
        Commands.copy(Path.of("tei"), copy.resolve("tei"));
        return new String[] {"build", copy.toString()};
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
