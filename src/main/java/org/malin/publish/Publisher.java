package org.malin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;

/** Writes pages: {@code reading/ID.html}, {@code diplomatic/ID.html}, {@code index.html} and {@code css/}. */
public final class Publisher {
    private static final List<String> PASSES = List.of("xslt/passes/10-resolve.xsl", "xslt/passes/20-normalize.xsl");
    private static final String CARD = "xslt/passes/30-card.xsl";
    private static final String INDEX = "xslt/index.xsl";
    private static final String CSS = "xslt/css";

    private final Xml xml;
    private final Material material;
    private final Set<View> views;
    private final Path out;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    public Publisher(Xml xml, Material material, Collection<View> views, Path out) {
        this.xml = xml;
        this.material = material;
        this.views = new LinkedHashSet<>(views);
        this.out = out;
    }

    /** Makes the pages of these documents and an index of all that have pages; says what went wrong. */
    public List<Finding> publish(Collection<Path> chosen) {
        try {
            Parameters parameters = new Parameters(xml, material, views);
            Map<String, Path> shown = shown(chosen);
            parameters.documents(shown.keySet());
            List<XdmNode> cards = new ArrayList<>();
            shown.forEach((id, file) -> make(id, file, chosen.contains(file), parameters, cards));
            index(parameters.with(cards));
            copyCss();
        } catch (BadXml e) {
            findings.addAll(e.findings());
        }
        return findings;
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
            if (chosen.contains(file) || views.stream().allMatch(view -> Files.exists(page(view, id)))) {
                shown.put(id, file);
            }
        }
        return shown;
    }

    private void make(String id, Path file, boolean chosen, Parameters parameters, List<XdmNode> cards) {
        try {
            XdmNode tree = xml.read(file);
            for (String pass : PASSES) {
                tree = xml.stylesheet(pass).tree(tree, parameters.values(), findings::add);
            }
            cards.add(xml.stylesheet(CARD).tree(tree, parameters.values(), findings::add));
            if (chosen) {
                pages(id, tree, parameters.values());
            }
        } catch (BadXml e) {
            findings.addAll(e.findings());
        }
    }

    private void pages(String id, XdmNode tree, Map<String, XdmValue> parameters) throws BadXml {
        for (View view : views) {
            Stylesheet stylesheet = xml.stylesheet(view.stylesheet());
            write(page(view, id), stylesheet.bytes(tree, parameters, findings::add));
        }
    }

    private void index(Map<String, XdmValue> parameters) throws BadXml {
        write(out.resolve("index.html"), xml.stylesheet(INDEX).start("index.html", parameters, findings::add));
    }

    private void copyCss() throws BadXml {
        for (String name : xml.list(CSS)) {
            write(out.resolve("css").resolve(name), xml.resource(CSS + "/" + name));
        }
    }

    private Path page(View view, String id) {
        return out.resolve(view.label()).resolve(id + ".html");
    }

    /** The name of a document's file is its id. */
    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
    }

    private void write(Path file, byte[] content) {
        try {
            if (WholeFile.write(file, content)) {
                written.add(file);
            }
        } catch (IOException e) {
            findings.add(Finding.of(Rule.NOT_WRITTEN, Names.of(file), "the page cannot be written: " + e.getMessage()));
        }
    }
}
