package org.malin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** What web pages have in common: the pages of the whole edition, the register, style sheets and scripts. */
final class Site {
    private static final String FRAME = "xslt/editors.xsl";
    private static final String WORDS = "xslt/words.xsl";
    private static final List<String> LANGUAGES = List.of("en", "de", "ru");
    private static final List<String> FOLDERS = List.of("css", "js");

    private final Xml xml;
    private final Ledger ledger;
    private final boolean forEditors;
    private final Path out;
    private final Consumer<Finding> findings;
    private final SortedMap<String, String> framed = new TreeMap<>();

    Site(Xml xml, Ledger ledger, Path out, boolean forEditors, Consumer<Finding> findings) {
        this.xml = xml;
        this.ledger = ledger;
        this.forEditors = forEditors;
        this.out = out;
        this.findings = findings;
    }

    /** Pages that something else made, by path: HTML that is XML, to which the site gives its frame. */
    void frame(Map<String, String> contents) {
        framed.putAll(contents);
    }

    /** The paths of the pages that this run makes, and of those in the folder that something else made and that stay. */
    SortedSet<String> paths(Inputs inputs, Predicate<Path> stays) throws BadXml {
        SortedSet<String> paths = new TreeSet<>(WholePages.paths(forEditors));
        paths.addAll(framed.keySet());
        if (forEditors) {
            paths.addAll(guidelines(inputs));
        }
        for (Path folder : List.of(out, out.resolve("editors"))) {
            if (Files.isDirectory(folder)) {
                paths.addAll(pagesIn(folder, stays));
            }
        }
        return paths;
    }

    /** The paths of the pages of the guidelines, which are only cut if it is not known. */
    private List<String> guidelines(Inputs inputs) throws BadXml {
        Entry entry = ledger.step(
                "guidelines",
                inputs.stylesheets(),
                making -> String.join("\n", Guidelines.pages(xml, making::tell).keySet()));
        entry.findings().forEach(findings);
        return entry.value().lines().toList();
    }

    private List<String> pagesIn(Path folder, Predicate<Path> stays) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(stays)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What makes the files that belong to no single document; each step says what went wrong. */
    List<Supplier<List<Finding>>> steps(Run run) {
        String plain = run.parameters().key();
        List<Supplier<List<Finding>>> steps = new ArrayList<>(new WholePages(run, forEditors).steps());
        steps.add(() -> run.step("framed", Hash.of(plain, framed), making -> framed(run, making)));
        steps.add(() -> run.step("guidelines", Hash.of(plain, forEditors), making -> guidelines(run, making)));
        steps.add(() -> run.step("files", run.inputs().stylesheets(), making -> copy(run, making)));
        return steps;
    }

    private void framed(Run run, Making making) throws BadXml {
        for (Map.Entry<String, String> page : framed.entrySet()) {
            byte[] content = ("<main>" + page.getValue() + "</main>").getBytes(StandardCharsets.UTF_8);
            XdmNode tree = Guidelines.first(xml.read(content, page.getKey()));
            framed(FRAME, page.getKey(), tree, run, making);
        }
    }

    private void guidelines(Run run, Making making) throws BadXml {
        if (forEditors) {
            for (Map.Entry<String, XdmNode> page :
                    Guidelines.pages(xml, finding -> {}).entrySet()) {
                framed(Guidelines.FRAME, page.getKey(), page.getValue(), run, making);
            }
        }
    }

    private void copy(Run run, Making making) throws BadXml {
        for (String language : LANGUAGES) {
            String path = "js/words." + language + ".js";
            Map<String, XdmValue> choice = Map.of("language", new XdmAtomicValue(language));
            run.write(out.resolve(path), xml.stylesheet(WORDS).start(path, choice, making::tell), making);
        }
        for (String folder : FOLDERS) {
            for (String name : xml.list("xslt/" + folder)) {
                run.write(out.resolve(folder).resolve(name), xml.resource("xslt/" + folder + "/" + name), making);
            }
        }
    }

    private void framed(String frame, String path, XdmNode content, Run run, Making making) throws BadXml {
        Map<String, XdmValue> all = new HashMap<>(run.parameters().plain());
        all.put("path", new XdmAtomicValue(path));
        all.put("content", content);
        run.page(path, frame, all, making);
    }
}
