package org.malin.bench;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XsltExecutable;
import org.malin.Edition;
import org.malin.Outcome;
import org.malin.generate.Corpus;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Whole validation beside bare Jing, a bare Saxon parse and a bare Saxon identity transform of the same files. Arguments:
 * how many documents are made or the folder of an edition, rounds, seed.
 */
public final class Validate {
    private static final String JING = "bare Jing";
    private static final String PARSE = "bare Saxon parse";
    private static final String IDENTITY = "bare Saxon identity transform";
    private static final String COPY = "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + "<xsl:mode on-no-match='shallow-copy'/></xsl:stylesheet>";

    private final Processor saxon = new Processor(false);
    private final Schema schema;
    private final XsltExecutable identity;
    private final List<Path> files;

    private Validate(List<Path> files) throws Exception {
        this.files = files;
        this.schema = SAXSchemaReader.getInstance()
                .createSchema(
                        new InputSource(
                                Path.of("schema/generated/malin.rng").toUri().toString()),
                        PropertyMap.EMPTY);
        this.identity = saxon.newXsltCompiler().compile(new StreamSource(new StringReader(COPY)));
    }

    public static void main(String[] args) throws Exception {
        Path named = Path.of(args.length > 0 ? args[0] : "1000");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        if (Files.isDirectory(named)) {
            measure(named, rounds);
            return;
        }
        Path home = Files.createTempDirectory("malin-bench");
        Corpus.enlarged(home, Integer.parseInt(named.toString()), args.length > 2 ? Long.parseLong(args[2]) : 1);
        measure(home, rounds);
        remove(home);
    }

    private static void measure(Path home, int rounds) throws Exception {
        Edition edition = Edition.at(home).orElseThrow();
        List<Path> files;
        try (Stream<Path> all = Files.walk(home.resolve("tei"))) {
            files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        long bytes = files.stream().mapToLong(f -> f.toFile().length()).sum();
        System.out.printf(
                "%d files, %d KB, %d cores, heap at most %d MB%n",
                files.size(),
                bytes / 1024,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Validate bare = new Validate(files);
        Bench bench = new Bench()
                .add(JING, bare::jing)
                .add(PARSE, bare::parse)
                .add(IDENTITY, bare::identity)
                .add("malin validate", () -> validate(edition))
                .run(rounds);
        bench.print(JING, PARSE);
        bench.print(IDENTITY);
    }

    /** What stops at once is no measurement. */
    private static void validate(Edition edition) {
        Outcome outcome = edition.validate(List.of());
        if (outcome.stopped()) {
            throw new IllegalStateException(outcome.findings().get(0).toString());
        }
    }

    private void jing() throws Exception {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        for (Path file : files) {
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            reader.setContentHandler(schema.createValidator(PropertyMap.EMPTY).getContentHandler());
            reader.parse(file.toUri().toString());
        }
    }

    private void parse() throws Exception {
        for (Path file : files) {
            saxon.newDocumentBuilder().build(file.toFile());
        }
    }

    private void identity() throws Exception {
        for (Path file : files) {
            identity.load30()
                    .transform(new StreamSource(file.toFile()), saxon.newSerializer(OutputStream.nullOutputStream()));
        }
    }

    private static void remove(Path home) throws Exception {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
