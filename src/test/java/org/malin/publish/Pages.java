package org.malin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;

/** Sample documents and their pages, as trees; each page is made once. */
final class Pages {
    static final Path SAMPLES = Path.of("src/test/resources/views");
    private static final Path VALID = Path.of("src/test/resources/schema/valid");
    private static final List<String> PASSES = List.of("xslt/passes/10-resolve.xsl", "xslt/passes/20-normalize.xsl");

    static final Xml XML = Xml.builtIn();
    private static final Map<String, XdmNode> MADE = new HashMap<>();

    private final List<Finding> messages = new ArrayList<>();

    /** Every document that the tests look at: written for them, or encoded from a source. */
    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(SAMPLES, VALID, Path.of("tei"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Pages::isDocument).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file)
                && file.toString().endsWith(".xml")
                && !List.of("edition.xml", "persons.xml", "conventions.xml", "decisions.xml")
                        .contains(String.valueOf(file.getFileName()));
    }

    static XdmNode document(Path file) throws BadXml {
        return XML.read(file);
    }

    static XdmNode parsed(String xml) throws BadXml {
        return XML.read(xml.getBytes(StandardCharsets.UTF_8), "file:/sample.xml");
    }

    /** The page of a document; what the stylesheets have to say is an error here. */
    static XdmNode page(Path file, View view) throws Exception {
        String key = view + " " + file;
        if (!MADE.containsKey(key)) {
            Pages pages = new Pages();
            MADE.put(key, pages.made(file, view));
            if (!pages.messages.isEmpty()) {
                throw new AssertionError(pages.messages.toString());
            }
        }
        return MADE.get(key);
    }

    private XdmNode made(Path file, View view) throws Exception {
        Map<String, XdmValue> parameters = parameters(file);
        if (view == View.PARALLEL) {
            for (View side : View.SIDES) {
                parameters.put(side.label(), page(file, side));
            }
        }
        return XML.stylesheet(view.stylesheet())
                .tree(passed(XML.read(file), parameters, messages::add), parameters, messages::add);
    }

    /** A document after the passes. */
    static XdmNode passed(XdmNode document, Map<String, XdmValue> parameters, Consumer<Finding> messages)
            throws BadXml {
        XdmNode tree = document;
        for (String pass : PASSES) {
            tree = XML.stylesheet(pass).tree(tree, parameters, messages);
        }
        return tree;
    }

    static Stylesheet stylesheet(String path) throws BadXml {
        return XML.stylesheet(path);
    }

    /** The index of these documents. */
    static XdmNode index(List<XdmNode> documents) throws Exception {
        List<XdmNode> cards = new ArrayList<>();
        for (XdmNode document : documents) {
            cards.add(XML.stylesheet("xslt/passes/30-card.xsl").tree(document, Map.of(), Pages::refuse));
        }
        byte[] page =
                XML.stylesheet("xslt/index.xsl").start("index", Map.of("cards", new XdmValue(cards)), Pages::refuse);
        return parsed(asXml(page));
    }

    static void refuse(Finding message) {
        throw new AssertionError(message.toString());
    }

    /** The pages of this edition become XML when their empty elements are closed. */
    private static String asXml(byte[] html) {
        return new String(html, StandardCharsets.UTF_8)
                .replaceFirst("<!DOCTYPE[^>]*>", "")
                .replaceAll(" (hidden|checked)(?=[ >])", " $1='$1'")
                .replaceAll("<((?:meta|link|br|input)\\b[^>]*)>", "<$1/>");
    }

    /** The edition that a document belongs to. */
    static Map<String, XdmValue> parameters(Path file) throws Exception {
        boolean own = file.startsWith(SAMPLES);
        Map<String, XdmValue> parameters = new LinkedHashMap<>();
        parameters.put("edition", XML.read(own ? SAMPLES.resolve("edition.xml") : Path.of("tei/edition.xml")));
        List<XdmNode> authority = new ArrayList<>();
        for (Path each : own ? List.of(SAMPLES.resolve("persons.xml")) : authority()) {
            authority.add(XML.read(each));
        }
        parameters.put("authority", new XdmValue(authority));
        return parameters;
    }

    private static List<Path> authority() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei/authority"))) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    /** The values of an XPath; names without prefix are HTML's, {@code t:} is TEI's, {@code d:} that of the tables. */
    static List<String> values(XdmNode node, String xpath) throws SaxonApiException {
        XPathCompiler compiler = XML.processor().newXPathCompiler();
        compiler.declareNamespace("", "http://www.w3.org/1999/xhtml");
        compiler.declareNamespace("t", "http://www.tei-c.org/ns/1.0");
        compiler.declareNamespace("d", "urn:malin:data");
        return compiler.evaluate(xpath, node).stream()
                .map(XdmItem::getStringValue)
                .collect(Collectors.toList());
    }

    /** The value of an XPath that has one. */
    static String value(XdmNode node, String xpath) throws SaxonApiException {
        return String.join("", values(node, xpath));
    }

    private Pages() {}
}
