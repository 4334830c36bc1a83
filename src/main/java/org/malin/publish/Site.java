package org.malin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** What web pages have in common: the pages of the whole edition, the register, style sheets and scripts. */
final class Site {
    private static final String REGISTER = "xslt/passes/40-register.xsl";
    private static final String FRAME = "xslt/editors.xsl";
    private static final String WORDS = "xslt/words.xsl";
    private static final List<String> LANGUAGES = List.of("en", "de", "ru");
    private static final List<String> FOLDERS = List.of("css", "js");

    /** The pages of the whole edition, by path, each with its stylesheet, which starts at its initial template. */
    private static final Map<String, String> PAGES = Map.of("index.html", "xslt/index.xsl");

    /** The same for editors. */
    private static final Map<String, String> FOR_EDITORS =
            Map.of("editors/review.html", "xslt/review.xsl", "editors/rules.html", "xslt/rules.xsl");

    private final Xml xml;
    private final boolean forEditors;
    private final Path out;
    private final Consumer<Finding> findings;
    private final Map<String, String> pages = new TreeMap<>(PAGES);
    private final SortedMap<String, String> framed = new TreeMap<>();
    private final SortedMap<String, XdmNode> guidelines = new TreeMap<>();

    Site(Xml xml, Path out, boolean forEditors, Consumer<Finding> findings) {
        if (forEditors) {
            pages.putAll(FOR_EDITORS);
        }
        this.xml = xml;
        this.forEditors = forEditors;
        this.out = out;
        this.findings = findings;
    }

    /** Pages that something else made, by path: HTML that is XML, to which the site gives its frame. */
    void frame(Map<String, String> contents) {
        framed.putAll(contents);
    }

    /** The paths of the pages that this run makes, and of those in the folder that something else made. */
    SortedSet<String> paths() throws BadXml {
        if (forEditors && guidelines.isEmpty()) {
            guidelines.putAll(Guidelines.pages(xml, findings));
        }
        SortedSet<String> paths = new TreeSet<>(pages.keySet());
        paths.add(Figures.PAGE);
        paths.addAll(framed.keySet());
        paths.addAll(guidelines.keySet());
        for (Path folder : List.of(out, out.resolve("editors"))) {
            if (Files.isDirectory(folder)) {
                paths.addAll(pagesIn(folder));
            }
        }
        return paths;
    }

    private List<String> pagesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What pages say about other documents; the parameters hold the facts. */
    XdmNode register(Map<String, XdmValue> parameters) throws BadXml {
        return xml.stylesheet(REGISTER).startTree("register", parameters, findings);
    }

    /** The files that belong to no single document, by path. */
    Map<String, byte[]> files(Map<String, XdmValue> parameters) throws BadXml {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            files.put(page.getKey(), xml.stylesheet(page.getValue()).start(page.getKey(), parameters, findings));
        }
        files.putAll(new Figures(xml, parameters, findings).files());
        for (Map.Entry<String, String> page : framed.entrySet()) {
            byte[] content = ("<main>" + page.getValue() + "</main>").getBytes(StandardCharsets.UTF_8);
            XdmNode tree = xml.read(content, page.getKey());
            files.put(page.getKey(), framed(FRAME, page.getKey(), Guidelines.first(tree), parameters));
        }
        for (Map.Entry<String, XdmNode> page : guidelines.entrySet()) {
            files.put(page.getKey(), framed(Guidelines.FRAME, page.getKey(), page.getValue(), parameters));
        }
        for (String language : LANGUAGES) {
            String path = "js/words." + language + ".js";
            Map<String, XdmValue> choice = Map.of("language", new XdmAtomicValue(language));
            files.put(path, xml.stylesheet(WORDS).start(path, choice, findings));
        }
        for (String folder : FOLDERS) {
            for (String name : xml.list("xslt/" + folder)) {
                files.put(folder + "/" + name, xml.resource("xslt/" + folder + "/" + name));
            }
        }
        return files;
    }

    private byte[] framed(String frame, String path, XdmNode content, Map<String, XdmValue> parameters) throws BadXml {
        Map<String, XdmValue> all = new HashMap<>(parameters);
        all.put("path", new XdmAtomicValue(path));
        all.put("content", content);
        return xml.stylesheet(frame).start(path, all, findings);
    }
}
