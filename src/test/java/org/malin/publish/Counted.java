package org.malin.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Who is present, who speaks and how many words, counted in the TEI itself: plain paths, nothing of the stylesheets. */
final class Counted {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}—–]+|--+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Set<String> SILENT =
            Set.of("speaker", "label", "note", "del", "desc", "stage", "fw", "said", "certainty");

    /** By pointer: present, spoke, unlisted, absent, words alone, words shared. */
    final Map<String, int[]> persons = new TreeMap<>();

    /** How many pairs of names stand in one label; how often the names of a label follow those of the one before. */
    int pairs;

    int successions;

    private final XPathCompiler xpath;

    Counted(Collection<Path> documents) throws SaxonApiException {
        Processor saxon = new Processor(false);
        xpath = saxon.newXPathCompiler();
        xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
        for (Path document : documents) {
            XdmNode tree = saxon.newDocumentBuilder().build(document.toFile());
            for (XdmNode session : nodes("//div[@type = 'session']", tree)) {
                count(session);
            }
        }
    }

    private void count(XdmNode session) throws SaxonApiException {
        String list =
                "//listPerson[@type = 'attendance'][@corresp = '#" + session.getAttributeValue(id()) + "']//person";
        Set<String> present = strings(list + "[@role != 'absent']/@corresp", session);
        Set<String> absent = strings(list + "[@role = 'absent']/@corresp", session);
        Set<String> spoke = strings(
                ".//sp/@who | .//spGrp/@who | .//said/@who | .//p[not(ancestor::sp)]//persName[@role = 'speaker']/@ref",
                session);
        present.forEach(person -> of(person)[0]++);
        spoke.forEach(person -> of(person)[1]++);
        boolean listed = !present.isEmpty() || !absent.isEmpty();
        spoke.stream().filter(person -> listed && !present.contains(person)).forEach(person -> of(person)[2]++);
        absent.stream().filter(person -> !present.contains(person)).forEach(person -> of(person)[3]++);
        for (XdmNode speech : nodes(".//sp[@who]", session)) {
            words(speech);
            int speakers = speakers(speech).size();
            pairs += speakers * (speakers - 1) / 2;
            for (XdmNode before : nodes("(preceding::sp[@who] intersect ancestor::div[1]//sp)[last()]", speech)) {
                successions += follow(speakers(speech), speakers(before));
            }
        }
    }

    private static List<String> speakers(XdmNode speech) {
        return Arrays.asList(SPACE.split(String.valueOf(attribute(speech, "who"))));
    }

    private static int follow(List<String> these, List<String> those) {
        return (int) these.stream()
                .flatMap(a -> those.stream().filter(b -> !a.equals(b)))
                .count();
    }

    private void words(XdmNode speech) throws SaxonApiException {
        List<String> who = speakers(speech);
        StringBuilder text = new StringBuilder();
        read(speech, text);
        int words = (int) BETWEEN.splitAsStream(text)
                .filter(word -> WORD.matcher(word).matches())
                .count();
        new LinkedHashSet<>(who).forEach(person -> of(person)[who.size() == 1 ? 4 : 5] += words);
    }

    private static void read(XdmNode node, StringBuilder text) {
        for (XdmNode child : node.children()) {
            if (child.getNodeKind() == XdmNodeKind.TEXT) {
                text.append(child.getStringValue());
            } else if (child.getNodeKind() == XdmNodeKind.ELEMENT && isSaid(child)) {
                String name = child.getNodeName().getLocalName();
                boolean apart = Set.of("p", "item", "lb", "pb", "head").contains(name)
                        && !"no".equals(attribute(child, "break"));
                text.append(apart ? " " : "");
                read(child, text);
                text.append(apart ? " " : "");
            }
        }
    }

    private static boolean isSaid(XdmNode element) {
        String name = element.getNodeName().getLocalName();
        boolean replaced = Set.of("sic", "abbr", "orig").contains(name)
                && element.getParent().getNodeName().getLocalName().equals("choice");
        boolean names = name.equals("seg") && "speakers".equals(attribute(element, "type"));
        boolean marker = name.equals("ref") && "noteref".equals(attribute(element, "type"));
        return !SILENT.contains(name) && !replaced && !names && !marker;
    }

    private int[] of(String person) {
        return persons.computeIfAbsent(person, p -> new int[6]);
    }

    private Set<String> strings(String path, XdmNode at) throws SaxonApiException {
        Set<String> found = new TreeSet<>();
        for (XdmNode node : nodes(path, at)) {
            found.addAll(Arrays.asList(SPACE.split(node.getStringValue().strip())));
        }
        return found;
    }

    private List<XdmNode> nodes(String path, XdmNode at) throws SaxonApiException {
        List<XdmNode> nodes = new ArrayList<>();
        for (XdmItem item : xpath.evaluate(path, at)) {
            nodes.add((XdmNode) item);
        }
        return nodes;
    }

    private static String attribute(XdmNode element, String name) {
        return element.getAttributeValue(new QName(name));
    }

    private static QName id() {
        return new QName("xml", "http://www.w3.org/XML/1998/namespace", "id");
    }
}
