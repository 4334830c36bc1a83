package org.malin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs commands inside this process, for tests. */
public final class Commands {

    private Commands() {}

    /** What a command printed, and its exit code. */
    public record Result(int code, String out, String err) {

        public String text() {
            return out + err;
        }
    }

    public static Result run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), false, words);
        return new Result(code, out.toString(), err.toString());
    }

    public static Set<String> names() {
        return Main.line().getSubcommands().keySet();
    }

    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.collect(Collectors.toList())) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    }
}
