package org.malin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.publish.product.Product;
import org.malin.publish.product.Rendering;
import org.malin.publish.product.Writer;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;

/**
 * Makes what is asked for: the passes are run once a document, then every product is made of the result; at the end come
 * the index of the pages and the books.
 */
public final class Publisher {
    private static final List<String> PASSES = List.of("xslt/passes/10-resolve.xsl", "xslt/passes/20-normalize.xsl");
    private static final String BOOK = "edition";

    private final Xml xml;
    private final Material material;
    private final Request request;
    private final Path out;
    private final List<Finding> findings = new ArrayList<>();
    private final Site site;
    private final Map<Product, Writer> writers = new HashMap<>();
    private final List<Path> written = new ArrayList<>();

    public Publisher(Xml xml, Material material, Request request, Path out) {
        this.xml = xml;
        this.material = material;
        this.request = request;
        this.out = out;
        this.site = new Site(xml, out, material.editors() != null, findings::add);
    }

    /** Pages for editors that something else made, by path: their content becomes pages of the site. */
    public Publisher framing(Map<String, String> contents) {
        site.frame(contents);
        return this;
    }

    /** Makes the files of these documents, and what belongs to all of them; says what went wrong. */
    public List<Finding> publish(Collection<Path> chosen) {
        try {
            Parameters parameters = new Parameters(xml, material, request);
            Map<String, Path> shown = shown(chosen);
            Facts facts = Facts.of(xml, hasPages() ? shown : Map.of(), findings::add);
            if (hasPages()) {
                shown.keySet().retainAll(facts.documents());
                parameters.linked(shown.keySet(), site.paths());
                parameters.files(new Downloads(request, out).of(shown.keySet(), ids(chosen), BOOK));
                parameters.register(site.register(parameters.with(facts)));
            }
            List<XdmNode> book = new ArrayList<>();
            shown.forEach((id, file) -> {
                if (chosen.contains(file)) {
                    make(id, file, parameters.values(), book);
                }
            });
            if (hasPages()) {
                site.files(parameters.with(facts)).forEach((path, content) -> write(out.resolve(path), content));
            }
            books(book, parameters.values());
        } catch (BadXml e) {
            findings.addAll(e.findings());
        }
        return findings;
    }

    private boolean hasPages() {
        return !request.views().isEmpty();
    }

    /** The files that were written and are new or changed. */
    public List<Path> written() {
        return written;
    }

    /** The documents of this run, and those that have their pages already, by id. */
    private Map<String, Path> shown(Collection<Path> chosen) {
        Map<String, Path> shown = new LinkedHashMap<>();
        Set<Path> all = new LinkedHashSet<>(material.documents());
        all.addAll(chosen);
        for (Path file : all) {
            String id = id(file);
            if (chosen.contains(file) || hasPages(id)) {
                shown.put(id, file);
            }
        }
        return shown;
    }

    private boolean hasPages(String id) {
        return hasPages()
                && request.views().stream()
                        .allMatch(view -> Files.exists(view.product().file(out, id)));
    }

    private void make(String id, Path file, Map<String, XdmValue> parameters, List<XdmNode> book) {
        try {
            XdmNode tree = xml.read(file);
            for (String pass : PASSES) {
                tree = xml.stylesheet(pass).tree(tree, parameters, findings::add);
            }
            products(id, tree, parameters);
            if (hasPages()) {
                write(Downloads.TEI.file(out, id), Files.readAllBytes(file));
            }
            if (!request.books().isEmpty()) {
                book.add(tree);
            }
        } catch (BadXml e) {
            findings.addAll(e.findings());
        } catch (IOException e) {
            findings.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
    }

    private void products(String id, XdmNode tree, Map<String, XdmValue> parameters) throws BadXml {
        Map<String, XdmValue> all = new HashMap<>(parameters);
        Map<Product, Rendering> sides = new HashMap<>();
        if (request.views().contains(View.PARALLEL)) {
            for (View side : View.SIDES) {
                Rendering rendering = rendering(side.product(), id, tree, parameters);
                sides.put(side.product(), rendering);
                all.put(side.label(), rendering.tree());
            }
            all.putAll(sourceMap(id));
        }
        for (Product product : request.products()) {
            Rendering side = sides.get(product);
            write(product, side != null ? side : rendering(product, id, tree, all));
        }
    }

    private Rendering rendering(Product product, String id, XdmNode tree, Map<String, XdmValue> parameters)
            throws BadXml {
        return Rendering.of(id, xml.stylesheet(product.stylesheet()), tree, parameters, findings::add);
    }

    /** The source map that an earlier step left in the folder, as a parameter; it brings the text of the source. */
    private Map<String, XdmValue> sourceMap(String id) {
        Path map = out.resolve("maps").resolve(id + ".json");
        try {
            return Files.exists(map) ? Map.of("map", new XdmAtomicValue(Files.readString(map))) : Map.of();
        } catch (IOException e) {
            findings.add(Finding.of(Rule.UNREADABLE, Names.of(map), "the source map cannot be read"));
            return Map.of();
        }
    }

    private void books(List<XdmNode> documents, Map<String, XdmValue> parameters) throws BadXml {
        if (documents.isEmpty()) {
            return;
        }
        for (Product product : request.books()) {
            Stylesheet stylesheet = xml.stylesheet(product.stylesheet());
            write(product, Rendering.ofBook(BOOK, stylesheet, documents, parameters, findings::add));
        }
    }

    private void write(Product product, Rendering rendering) throws BadXml {
        Writer writer = writers.computeIfAbsent(product, p -> p.writer().get());
        write(product.file(out, rendering.name()), writer.write(rendering));
    }

    /** The name of a document's file is its id. */
    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
    }

    private static Set<String> ids(Collection<Path> files) {
        return files.stream().map(Publisher::id).collect(Collectors.toSet());
    }

    private void write(Path file, byte[] content) {
        try {
            if (WholeFile.write(file, content)) {
                written.add(file);
            }
        } catch (IOException e) {
            findings.add(Finding.of(Rule.NOT_WRITTEN, Names.of(file), "the file cannot be written: " + e.getMessage()));
        }
    }
}
