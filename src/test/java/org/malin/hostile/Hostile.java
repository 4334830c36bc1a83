package org.malin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.malin.cli.Commands;

/** Runs commands on hostile input: whatever comes, it ends with 0, 1 or 2 and in plain words. */
final class Hostile {
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at \\w+[.$/]|Exception|StackOverflow|OutOfMemory|ML0199");

    private Hostile() {}

    /** A small edition with one document, ready to be spoiled. */
    static Path edition(Path folder) throws IOException {
        Commands.copy(
                Path.of("tei/authority"),
                Files.createDirectories(folder.resolve("tei")).resolve("authority"));
        for (String file : new String[] {"edition.xml", "conventions.xml", "protocol-063.xml"}) {
            Files.copy(Path.of("tei", file), folder.resolve("tei").resolve(file));
        }
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.copy(Path.of("seeds/001_c923301ff95f6be9.txt"), seeds.resolve("001_c923301ff95f6be9.txt"));
        return folder;
    }

    /** Runs a command; the exit code must be one of those that the help names, and nothing may look like a crash. */
    static Commands.Result run(Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = words[i].toString();
        }
        Commands.Result result = Commands.run(args);
        assertTrue(result.code() >= 0 && result.code() <= 2, "exit code " + result.code());
        assertFalse(TRACE.matcher(result.text()).find(), result.text());
        return result;
    }

    /** Encodes bytes under a name into a folder beside them. */
    static Commands.Result encode(Path folder, String name, byte[] bytes) throws IOException {
        Path source = Files.write(folder.resolve(name), bytes);
        return run("encode", source, "-o", folder.resolve("out"));
    }

    static Commands.Result encode(Path folder, String name, String text) throws IOException {
        return encode(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The command must end with this code and say these words. */
    static void told(Commands.Result result, int code, String words) {
        assertEquals(code, result.code(), result.text());
        assertTrue(result.text().contains(words), result.text());
    }
}
