package org.malin.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** The source of the schema, its compilers, and XPath on both. */
final class SchemaSource {
    static final String TEI = "http://www.tei-c.org/ns/1.0";
    static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";
    static final Path FOLDER = Path.of("schema");
    static final Path ODD = FOLDER.resolve("malin.odd");
    static final Path CASES = Path.of("src/test/resources/schema");

    private static final Processor PROCESSOR = new Processor(false);

    private SchemaSource() {}

    /** The grammar for documents that begin as the ODD says. */
    static String grammar(Path odd) throws SaxonApiException {
        return compile(odd, "relaxng.xsl", "");
    }

    /** The grammar for fragments: any element may be the root. */
    static String openGrammar() throws IOException, SaxonApiException {
        return compile(ODD, "relaxng.xsl", String.join(" ", elements()));
    }

    static String rules(Path odd) throws SaxonApiException {
        return compile(odd, "schematron.xsl", "");
    }

    static String guidelines(Path odd) throws SaxonApiException {
        return compile(odd, "guidelines.xsl", "");
    }

    private static String compile(Path odd, String compiler, String start) throws SaxonApiException {
        Xslt30Transformer transformer = PROCESSOR
                .newXsltCompiler()
                .compile(new StreamSource(
                        FOLDER.resolve("compiler").resolve(compiler).toFile()))
                .load30();
        if (!start.isEmpty()) {
            transformer.setStylesheetParameters(java.util.Map.of(new QName("start"), new XdmAtomicValue(start)));
        }
        transformer.setErrorListener(new Silence());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.applyTemplates(new StreamSource(odd.toFile()), transformer.newSerializer(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Names of all elements, in order. */
    static List<String> elements() throws IOException {
        return files(FOLDER.resolve("elements")).stream()
                .map(file -> file.getFileName().toString().replace(".xml", ""))
                .toList();
    }

    /** XML files of a folder and below it, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    static XdmNode read(Path file) throws SaxonApiException {
        DocumentBuilder builder = PROCESSOR.newDocumentBuilder();
        return builder.build(file.toFile());
    }

    /** Nodes that a path finds; no prefix is TEI, {@code c:} the tables of cases, {@code x:} examples. */
    static List<XdmNode> nodes(XdmNode from, String path) throws SaxonApiException {
        return select(from, path).stream().map(XdmNode.class::cast).toList();
    }

    static List<String> values(XdmNode from, String path) throws SaxonApiException {
        return select(from, path).stream().map(XdmItem::getStringValue).toList();
    }

    private static XdmValue select(XdmNode from, String path) throws SaxonApiException {
        XPathCompiler paths = PROCESSOR.newXPathCompiler();
        paths.declareNamespace("", TEI);
        paths.declareNamespace("c", "https://malin.invalid/ns/cases");
        paths.declareNamespace("x", EXAMPLES);
        paths.declareNamespace("sch", "http://purl.oclc.org/dsdl/schematron");
        return paths.evaluate(path, from);
    }
}
