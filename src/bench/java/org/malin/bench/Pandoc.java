package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.Edition;
import org.malin.cli.Commands;

/**
 * The way from text to TEI and HTML by Pandoc, which reads no TEI: it reads the text as Markdown and writes both. A process
 * a file and format, as its users do it; and one process that reads each document once and writes both, which its command
 * line cannot do (several inputs become one document) but a Lua filter can.
 */
final class Pandoc {
    private static final String LUA = "function Pandoc(doc)\n"
            + " for name in io.lines(os.getenv('MALIN_LIST')) do\n"
            + "  local file = io.open(name); local text = pandoc.read(file:read('a'), 'markdown'); file:close()\n"
            + "  for _, format in ipairs({'tei', 'html'}) do\n"
            + "   local out = io.open(os.getenv('MALIN_OUT') .. '/' .. name:match('[^/]+$') .. '.' .. format, 'w')\n"
            + "   out:write(pandoc.write(text, format)); out:close()\n"
            + "  end\n"
            + " end\n"
            + " return doc\n"
            + "end\n";
    private static final int FEW = 25;

    private final Path folder;
    private final Stages stages;

    Pandoc(Path folder, Stages stages) {
        this.folder = folder;
        this.stages = stages;
    }

    static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "pandoc")));
    }

    void measure(int times, Table table) throws Exception {
        Files.createDirectories(folder);
        List<Path> few = sources().subList(0, Math.min(FEW, stages.documents()));
        Rounds rounds = new Rounds()
                .add("malin", malin())
                .add("files", processes(few))
                .add("one", oneProcess())
                .run(times);
        double factor = (double) stages.documents() / few.size();
        List<Measured> all =
                rounds.of("files").stream().map(run -> run.times(factor)).collect(Collectors.toList());
        String way = "`malin encode`, `malin publish --view=reading`";
        table.part(stages.label() + " from text to TEI and HTML");
        table.row(
                way,
                rounds.of("malin"),
                "Pandoc, a process a file and format: " + few.size() + " documents, times " + Table.number(factor),
                all);
        table.row(way, rounds.of("malin"), "Pandoc, one process with a Lua filter", rounds.of("one"));
    }

    private Task malin() {
        Path made = folder.resolve("malin");
        Task both = () -> Measured.sum(List.of(
                Malin.in(made, "encode", stages.sources(), "-o", "tei").run(),
                Malin.in(made, "publish", "--view=reading", "-o", "pages").run()));
        return both.after(() -> {
            Commands.delete(made);
            Edition.init(made);
        });
    }

    private Task processes(List<Path> files) {
        return () -> {
            List<Measured> runs = new ArrayList<>();
            for (Path file : files) {
                for (String format : List.of("tei", "html")) {
                    Path out = folder.resolve("out." + format);
                    runs.add(pandoc("-s", "-f", "markdown", "-t", format, "-o", out.toString(), file.toString())
                            .run());
                }
            }
            return Measured.sum(runs);
        };
    }

    private Task oneProcess() throws IOException {
        Path filter = Files.writeString(folder.resolve("both.lua"), LUA);
        Path list = Files.write(
                folder.resolve("list"), sources().stream().map(Path::toString).collect(Collectors.toList()));
        Path out = Files.createDirectories(folder.resolve("pandoc"));
        Path nothing = Files.writeString(folder.resolve("nothing.md"), "");
        return pandoc("-L", filter.toString(), "-t", "plain", nothing.toString())
                .with("MALIN_LIST", list.toString())
                .with("MALIN_OUT", out.toString());
    }

    private Command pandoc(String... words) {
        List<String> all = new ArrayList<>(List.of("pandoc"));
        all.addAll(List.of(words));
        return new Command(folder, all);
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(stages.sources())) {
            return files.sorted().collect(Collectors.toList());
        }
    }
}
