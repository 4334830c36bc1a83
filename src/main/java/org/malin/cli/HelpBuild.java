package org.malin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Run when the tool is built: writes the help of each command. */
public final class HelpBuild {

    private HelpBuild() {}

    /** Argument: the folder of classes. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        Path folder = Path.of(args[0], "org", "malin", "cli");
        CommandLine line = Main.line();
        write(folder, "", line);
        for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
            write(folder, command.getKey(), command.getValue());
        }
    }

    private static void write(Path folder, String name, CommandLine command) throws IOException {
        Path file = folder.resolve(Help.file(name));
        Files.createDirectories(folder.resolve("help"));
        Files.write(file, command.getUsageMessage(Ansi.OFF).getBytes(StandardCharsets.UTF_8));
    }
}
