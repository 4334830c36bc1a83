package org.malin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The help of the commands as texts that were made when the tool was built, so that nothing else need be loaded. */
final class Help {

    private Help() {}

    /** Prints the help that is asked for; false if none is, or if a terminal wants it in colours and in its own width. */
    @SuppressWarnings("SystemConsoleNull") // From Java 22 on it never is null: the help is made as it is printed.
    static boolean print(PrintWriter out, String... args) {
        String text = asked(args) && System.console() == null ? text(args.length == 1 ? "" : args[0]) : null;
        if (text != null) {
            out.print(text);
            out.flush();
        }
        return text != null;
    }

    private static boolean asked(String... args) {
        return (args.length == 1 || args.length == 2) && List.of("--help", "-h").contains(args[args.length - 1]);
    }

    private static @Nullable String text(String command) {
        if (!command.matches("[a-z]*")) {
            return null;
        }
        try (InputStream in = Help.class.getResourceAsStream(file(command))) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    /** Where the text of a command lies, and that of the tool itself, whose name is empty here. */
    static String file(String command) {
        return "help/help-".concat(command).concat(".txt"); // a "+" would set up much at the first use
    }
}
