package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.PublishOptions;
import org.malin.cli.Commands;

/** Every subcommand once, in a copy of the edition of this repository, beside bare Java and a bare Saxon. */
final class ColdStarts {
    private static final String HELP = "`malin --help`";
    private static final String ENCODE = "`malin encode ONE`";
    private static final String BUILD = "`malin build`, web pages of the five";
    private static final String VERSION = "`java -version`";
    private static final String HELLO = "hello in Java";
    private static final String IDENTITY = "bare Saxon identity transform of ONE";

    private final Path home;
    private final Path made;
    private final Path source;
    private final Path tei;

    ColdStarts(Path folder) throws Exception {
        home = folder.resolve("edition");
        made = home.resolve("target/made");
        Commands.copy(Path.of("seeds"), home.resolve("seeds"));
        Commands.copy(Path.of("tei"), home.resolve("tei"));
        source = middle(home.resolve("seeds"));
        Path result = home.resolve("target/result");
        Malin.in(home, "encode", source, "-o", result).run();
        tei = home.resolve("tei").resolve(document(result));
    }

    void measure(Bare bare, int times, Table table) throws Exception {
        Rounds rounds = new Rounds();
        rounds.add(VERSION, bare.version());
        rounds.add(HELLO, bare.hello());
        rounds.add(IDENTITY, bare.identity(tei, made.resolve("copy.xml")));
        Map<String, Command> commands = commands();
        commands.forEach((name, command) -> rounds.add(name, command.after(this::clear)));
        rounds.run(times);
        table.part(String.format("Cold starts; ONE has %d bytes, its TEI %d", Files.size(source), Files.size(tei)));
        table.row(HELLO, rounds.of(HELLO), VERSION, rounds.of(VERSION));
        table.row(IDENTITY, rounds.of(IDENTITY), VERSION, rounds.of(VERSION));
        table.row(HELP, rounds.of(HELP), VERSION, rounds.of(VERSION));
        table.row(HELP, rounds.of(HELP), HELLO, rounds.of(HELLO), 2.0);
        for (String name : commands.keySet()) {
            table.row(name, rounds.of(name), IDENTITY, rounds.of(IDENTITY), name.equals(ENCODE) ? 0.6 : 0);
        }
    }

    private Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put(HELP, malin("--help"));
        commands.put(ENCODE, malin("encode", source, "-o", made.resolve("tei")));
        commands.put("`malin validate ONE`", malin("validate", tei));
        commands.put("`malin publish ONE`", malin("publish", tei, "-o", made.resolve("pages")));
        for (String format : PublishOptions.optionalFormats()) {
            commands.put(
                    "`malin publish ONE --to " + format + "`",
                    malin("publish", tei, "--to", format, "-o", made.resolve("pages")));
        }
        commands.put("`malin check ONE`", malin("check", tei));
        commands.put("`malin review ONE`", malin("review", tei));
        commands.put("`malin explain ONE:20`", malin("explain", source + ":20"));
        commands.put("`malin names ONE`", malin("names", tei));
        commands.put("`malin rules ML0307`", malin("rules", "ML0307"));
        commands.put("`malin init`", malin("init", made.resolve("edition")));
        String others = String.join(",", PublishOptions.optionalFormats());
        commands.put(BUILD, malin("build", "--without=" + others, "-o", made.resolve("site")));
        return commands;
    }

    private Command malin(Object... words) {
        return Malin.in(home, words);
    }

    private void clear() throws IOException {
        Commands.delete(made);
        Files.createDirectories(made);
    }

    /** The file of middle size. */
    private static Path middle(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(f -> f.toFile().length()))
                    .collect(Collectors.toList());
            return sorted.get(sorted.size() / 2);
        }
    }

    private static Path document(Path tei) throws IOException {
        try (Stream<Path> files = Files.list(tei)) {
            return files.map(Path::getFileName)
                    .filter(name -> name.toString().matches(".*\\d.*\\.xml"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
