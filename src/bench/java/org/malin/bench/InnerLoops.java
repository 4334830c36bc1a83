package org.malin.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.malin.Edition;
import org.malin.PublishOptions;
import org.malin.authority.Authority;
import org.malin.cli.Commands;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.encode.Encoded;
import org.malin.encode.TeiEncoder;
import org.malin.fidelity.Proofs;
import org.malin.fidelity.SourceMap;
import org.malin.finding.Finding;
import org.malin.parse.ProtocolParser;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.publish.search.SearchIndex;
import org.malin.source.Lines;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.validate.Validator;
import org.malin.xml.Xml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** What one thread takes for each step of the five documents of this repository, when all is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InnerLoops {
    private final Xml xml = Xml.builtIn();
    private final Conventions conventions = Conventions.builtIn();
    private final EditionSettings settings = new EditionSettings("publisher", "https://example.org/", "licence");
    private final List<Step> steps = new ArrayList<>();
    private Authority authority;
    private Validator validator;
    private ReadingView view;

    /** A document at each step of its way. */
    private record Step(
            byte[] bytes,
            SourceText source,
            Parsed parsed,
            Encoded encoded,
            SourceMap map,
            Path file,
            XdmNode tree,
            XdmNode passed) {}

    static String measured(int iterations) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(InnerLoops.class.getName())
                        .forks(1)
                        .verbosity(VerboseMode.SILENT)
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        return "| step, five documents | ms | least | most |\n|---|---|---|---|\n"
                + results.stream()
                        .map(RunResult::getPrimaryResult)
                        .map(InnerLoops::row)
                        .collect(Collectors.joining());
    }

    private static String row(Result<?> result) {
        Statistics times = result.getStatistics();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                result.getLabel(),
                times.getPercentile(50),
                times.getMin(),
                times.getMax());
    }

    @Setup
    public void readAll() throws Exception {
        authority = Authority.load(Path.of("tei/authority"));
        view = new ReadingView(Path.of("tei"));
        validator = new Validator(Xml.below(Path.of("").toAbsolutePath()));
        for (Path file : listed(Path.of("seeds"), ".*\\.txt")) {
            byte[] bytes = Files.readAllBytes(file);
            SourceText source = SourceReader.read(file.getFileName().toString(), bytes, null);
            Parsed parsed = ProtocolParser.parse(source, conventions, authority);
            String id = parsed.document().baseId();
            Encoded encoded = TeiEncoder.encode(parsed.document(), id, settings);
            Path tei = Path.of("tei", id + ".xml");
            SourceMap map = SourceMap.of(source, encoded.claims());
            XdmNode tree = view.read(tei);
            steps.add(new Step(bytes, source, parsed, encoded, map, tei, tree, view.passed(tree)));
        }
    }

    @Benchmark
    public int readLines() throws Exception {
        int lines = 0;
        for (Step step : steps) {
            lines += Lines.of(SourceReader.read("source.txt", step.bytes(), null))
                    .lines()
                    .size();
        }
        return lines;
    }

    @Benchmark
    public int readLinesAndRecognise() {
        int findings = 0;
        for (Step step : steps) {
            findings += ProtocolParser.parse(step.source(), conventions, authority)
                    .findings()
                    .size();
        }
        return findings;
    }

    @Benchmark
    public int writeTei() {
        int length = 0;
        for (Step step : steps) {
            length += TeiEncoder.encode(step.parsed().document(), "id", settings)
                    .xml()
                    .length();
        }
        return length;
    }

    @Benchmark
    public int prove() {
        int findings = 0;
        for (Step step : steps) {
            findings += Proofs.check(step.source(), step.map(), step.encoded().xml())
                    .size();
        }
        return findings;
    }

    @Benchmark
    public List<XdmNode> parseTei() throws Exception {
        List<XdmNode> trees = new ArrayList<>();
        for (Step step : steps) {
            trees.add(xml.read(step.file()));
        }
        return trees;
    }

    @Benchmark
    public int serialise() throws Exception {
        int length = 0;
        for (Step step : steps) {
            length += xml.bytes(step.tree()).length;
        }
        return length;
    }

    @Benchmark
    public List<Finding> validate() {
        return validator.validate(steps.stream().map(Step::file).collect(Collectors.toList()));
    }

    @Benchmark
    public List<XdmNode> resolveAndNormalise() throws Exception {
        List<XdmNode> trees = new ArrayList<>();
        for (Step step : steps) {
            trees.add(view.passed(step.tree()));
        }
        return trees;
    }

    @Benchmark
    public int readingView() throws Exception {
        int length = 0;
        for (Step step : steps) {
            length += view.page(step.passed()).length;
        }
        return length;
    }

    /** The passages of the documents, as they lie beside the pages. */
    @State(Scope.Benchmark)
    public static class Passages {
        private final List<byte[]> scripts = new ArrayList<>();

        @Setup
        public void publish() throws Exception {
            Path pages = Files.createTempDirectory("malin-bench");
            Edition edition = Edition.at(Path.of("")).orElseThrow();
            edition.publish(List.of(), PublishOptions.pages(List.of("reading")), pages);
            for (Path file : listed(pages.resolve("search/text"), ".*\\.js")) {
                scripts.add(Files.readAllBytes(file));
            }
            Commands.delete(pages);
        }
    }

    @Benchmark
    public Map<String, byte[]> searchIndex(Passages passages) {
        SearchIndex index = new SearchIndex("");
        passages.scripts.forEach(index::add);
        Map<String, byte[]> files = new HashMap<>();
        index.write(files::put);
        return files;
    }

    private static List<Path> listed(Path folder, String name) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches(name))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
