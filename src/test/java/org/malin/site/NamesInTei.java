package org.malin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the TEI files of a folder say about names, told by plain XPath, without any stylesheet of ours. */
final class NamesInTei {
    private static final String OUTSIDE_LABELS = "[not(ancestor::speaker or ancestor::head[@type='speakers']"
            + " or ancestor::seg[starts-with(@type, 'speaker')] or @role='speaker')]"
            + "[not(parent::said and not(preceding-sibling::node()[normalize-space(translate(., '(', ''))]))]";
    private static final String READ =
            "[not(ancestor::sic[../corr] or ancestor::abbr[../expan] or ancestor::orig[../reg] or ancestor::desc or"
                    + " ancestor::fw)]";
    private static final String NOT_LISTED = "[not(ancestor::div[@type='attendance'])]";

    private final List<Document> documents = new ArrayList<>();
    private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();

    NamesInTei(Path tei) throws Exception {
        for (Path file : files(tei)) {
            documents.add(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile()));
        }
    }

    private static List<Path> files(Path tei) throws IOException {
        try (Stream<Path> files = Files.list(tei)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !List.of("edition.xml", "conventions.xml", "decisions.xml")
                            .contains(file.getFileName().toString()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    int present(String key) throws Exception {
        return count("//listPerson[@type='attendance']//person[@corresp='per:" + key + "'][not(@role='absent')]");
    }

    int absent(String key) throws Exception {
        return count("//listPerson[@type='attendance']//person[@corresp='per:" + key + "'][@role='absent']");
    }

    int speaking(String key) throws Exception {
        String who = "[contains(concat(' ', @who, ' '), ' per:" + key + " ')]";
        return count("//text//sp" + who + " | //text//said" + who
                + " | //text//p[not(ancestor::sp)][.//persName[@role='speaker'][@ref='per:" + key + "']]");
    }

    /** Of any kind; the pointer has its prefix. */
    int mentioned(String pointer) throws Exception {
        return count("(//text | //abstract)//*[@ref='" + pointer + "']" + OUTSIDE_LABELS + READ + NOT_LISTED);
    }

    /** Persons' names in the text and the summaries whose pointer is none of these, or that have none. */
    int without(Collection<String> pointers) throws Exception {
        int count = 0;
        for (Node name : nodes("(//text | //abstract)//persName" + OUTSIDE_LABELS + READ + NOT_LISTED)) {
            count += pointers.contains(((Element) name).getAttribute("ref")) ? 0 : 1;
        }
        return count;
    }

    int notes() throws Exception {
        return count("//text//note[parent::div or parent::sp][not(@place='inline')]");
    }

    private int count(String path) throws Exception {
        return nodes(path).size();
    }

    private List<Node> nodes(String path) throws Exception {
        List<Node> found = new ArrayList<>();
        for (Document document : documents) {
            NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add(nodes.item(i));
            }
        }
        return found;
    }
}
