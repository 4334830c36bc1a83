package org.malin.publish.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Stylesheet;
import org.xml.sax.ContentHandler;

/**
 * A stylesheet and what it is run over: one document, or the documents of a book, all after the passes. A writer asks it
 * for the result in the form that it needs.
 */
public final class Rendering {
    /** The parameter that holds the documents of a book. */
    private static final String BOOK = "book";

    private final String name;
    private final Stylesheet stylesheet;
    private final List<XdmNode> documents;
    private final boolean isBook;
    private final Map<String, XdmValue> parameters;
    private final Consumer<Finding> findings;
    private @Nullable XdmNode made;

    private Rendering(
            String name,
            Stylesheet stylesheet,
            List<XdmNode> documents,
            boolean isBook,
            Map<String, XdmValue> parameters,
            Consumer<Finding> findings) {
        this.name = name;
        this.stylesheet = stylesheet;
        this.documents = documents;
        this.isBook = isBook;
        this.parameters = parameters;
        this.findings = findings;
    }

    /** A document, which is the stylesheet's source. */
    public static Rendering of(
            String name,
            Stylesheet stylesheet,
            XdmNode document,
            Map<String, XdmValue> parameters,
            Consumer<Finding> findings) {
        return new Rendering(name, stylesheet, List.of(document), false, parameters, findings);
    }

    /** A book: the stylesheet starts at its initial template and finds the documents, in any order, in {@code $book}. */
    public static Rendering ofBook(
            String name,
            Stylesheet stylesheet,
            List<XdmNode> documents,
            Map<String, XdmValue> parameters,
            Consumer<Finding> findings) {
        Map<String, XdmValue> all = new HashMap<>(parameters);
        all.put(BOOK, new XdmValue(documents));
        return new Rendering(name, stylesheet, List.copyOf(documents), true, all, findings);
    }

    /** The id of the document, or the name of the book. */
    public String name() {
        return name;
    }

    /** What the stylesheet is run over; the base URI of each is its TEI file. */
    public List<XdmNode> documents() {
        return documents;
    }

    /** The result as bytes, by the stylesheet's own {@code xsl:output}. */
    public byte[] bytes() throws BadXml {
        if (made != null) {
            return stylesheet.serialize(made);
        }
        return isBook
                ? stylesheet.start(name, parameters, findings)
                : stylesheet.bytes(documents.get(0), parameters, findings);
    }

    /** The result as a tree; it is made once. */
    public XdmNode tree() throws BadXml {
        XdmNode tree = made;
        if (tree == null) {
            tree = isBook
                    ? stylesheet.startTree(name, parameters, findings)
                    : stylesheet.tree(documents.get(0), parameters, findings);
            made = tree;
        }
        return tree;
    }

    /** The result as events. */
    public void events(ContentHandler handler) throws BadXml {
        if (isBook) {
            stylesheet.startEvents(name, parameters, findings, handler);
        } else {
            stylesheet.events(documents.get(0), parameters, findings, handler);
        }
    }

    /** The TEI files that the result is made of. */
    public List<Path> files() {
        return documents.stream()
                .map(document -> Path.of(document.getBaseURI()))
                .collect(Collectors.toList());
    }

    /** The place of an element in its TEI file, by its id; the name of the result where no file has it. */
    public Place place(String id) {
        for (Path file : files()) {
            String own = String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
            if (id.equals(own) || id.startsWith(own + ".")) {
                return Place.of(Names.of(file), line(file, id), 0);
            }
        }
        return Place.of(name);
    }

    private static int line(Path file, String id) {
        try {
            return Files.readAllLines(file).stream()
                            .takeWhile(line -> !line.contains("xml:id=\"" + id + "\""))
                            .mapToInt(line -> 1)
                            .sum()
                    + 1;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Tells what was found while the result was written. */
    public void report(Finding finding) {
        findings.accept(finding);
    }
}
