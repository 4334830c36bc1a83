package org.malin.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.malin.xml.Xml;

/** The pages of pictures of an edition, made without its other pages. */
final class Drawn {
    private static final Xml XML = Pages.XML;

    private final Map<String, byte[]> files;

    private Drawn(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Of TEI documents, with the parameters of their edition. */
    static Drawn of(List<XdmNode> documents, Map<String, XdmValue> parameters) throws Exception {
        List<XdmNode> facts = new ArrayList<>();
        for (XdmNode document : documents) {
            facts.add(XML.stylesheet("xslt/passes/60-sessions.xsl").tree(document, Map.of(), Pages::refuse));
        }
        return ofFacts(facts, parameters);
    }

    /** Of what 60-sessions.xsl tells of documents. */
    static Drawn ofFacts(List<XdmNode> facts, Map<String, XdmValue> parameters) throws Exception {
        Map<String, XdmValue> all = new HashMap<>(parameters);
        all.put("sessions", new XdmValue(facts));
        all.put("views", new XdmAtomicValue("reading"));
        FigureParts parts = FigureParts.of(XML, all, Pages::refuse);
        Map<String, XdmNode> known = new LinkedHashMap<>();
        for (XdmNode tree : facts) {
            tree.select(Steps.descendant("urn:malin:xslt", "sessions"))
                    .forEach(own -> known.put(own.getAttributeValue(new QName("document")), tree));
        }
        Map<String, String> ids = new LinkedHashMap<>();
        known.keySet().forEach(id -> ids.put(id, id));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : parts.paths()) {
            List<String> own = parts.documents(path, ids);
            all.put("sessions", new XdmValue(own.stream().map(known::get).toList()));
            byte[] content = XML.stylesheet(Figures.STYLESHEET).start(path, parts.given(path, all), Pages::refuse);
            files.put(path, content);
        }
        return new Drawn(files);
    }

    /** The pages by path, as bytes. */
    Map<String, byte[]> files() {
        return files;
    }

    Document page(String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    Document page() {
        return page(FigureParts.ALL);
    }

    /** Rows of a picture: by the key of the person what stands at the right end, by the classes of the numbers. */
    static Map<String, Map<String, String>> sums(Element picture) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Element row : picture.select("svg g.row")) {
            Map<String, String> sums = new TreeMap<>();
            row.select("text.sum").forEach(sum -> sums.put(sum.className().replaceFirst("^sum ", ""), sum.text()));
            rows.put(row.attr("data-ref"), sums);
        }
        return rows;
    }

    /** Rows of a table: by the key of the person the number in each column. */
    static Map<String, List<String>> numbers(Elements table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Element row : table.select("tbody tr")) {
            rows.put(
                    row.attr("data-ref"),
                    row.select("td").stream()
                            .map(cell -> cell.hasClass("number") ? cell : cell.selectFirst(".number"))
                            .map(number -> number == null ? "" : number.text())
                            .collect(Collectors.toList()));
        }
        return rows;
    }
}
