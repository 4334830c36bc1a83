package org.malin.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears a TEI document and keeps the names of persons that point to no entry of the authority file. The attendance in the
 * header and credits in citations say again what stands elsewhere, so they are passed over.
 */
final class NameFinder extends DefaultHandler {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> NO_WORDS = Set.of("note", "ref", "sic", "abbr", "fw");
    private static final Set<String> LISTS = Set.of("authority", "decisions");

    private final String file;
    private final boolean lines;
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<FoundName> found = new ArrayList<>();
    private final Set<String> collectives = new HashSet<>();
    private final StringBuilder title = new StringBuilder();
    private String document = "";
    private String source = "";
    private @Nullable NameParts parts;
    private @Nullable Locator locator;

    /** An element that is open. */
    private record Element(String name, String type, String role, String id, boolean passedOver) {}

    /**
     * Makes a listener for one document.
     *
     * @param lines whether the lines of the XML mean something to a reader
     */
    NameFinder(String file, boolean lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The names that were found, each with the source of the document; names of groups are none. */
    List<FoundName> names() {
        String pointer = source.isEmpty() ? pointer(title.toString().strip()) : source;
        return found.stream()
                .filter(name -> !collectives.contains(name.form()))
                .map(name -> name.withSource(pointer))
                .collect(Collectors.toList());
    }

    private static String pointer(String name) {
        return name.isEmpty()
                ? ""
                : "src:" + name.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        String id = value(atts.getValue(XML, "id"));
        if (open.isEmpty()) {
            document = id;
        }
        hearSource(value(atts.getValue("source")));
        boolean over = isPassedOver() || isRepetition(local, atts);
        open.push(new Element(local, value(atts.getValue("type")), value(atts.getValue("role")), id, over));
        if (parts != null) {
            parts.start(local);
        } else if ("persName".equals(local) && !over && !isKnown(atts)) {
            parts = new NameParts();
        }
    }

    private void hearSource(String tokens) {
        if (source.isEmpty() && tokens.contains("src:")) {
            source = tokens.substring(tokens.indexOf("src:")).replaceAll("[#\\s].*", "");
        }
    }

    private boolean isPassedOver() {
        return !open.isEmpty() && open.peek().passedOver();
    }

    private boolean isRepetition(String local, Attributes atts) {
        String type = value(atts.getValue("type"));
        return switch (local) {
            case "TEI" -> LISTS.contains(type);
            case "teiCorpus", "standOff" -> true;
            case "listPerson" -> "attendance".equals(type);
            case "respStmt" -> isInside("bibl") && atts.getValue("corresp") != null;
            default -> NO_WORDS.contains(local) && parts != null;
        };
    }

    /** A pointer into the document itself leads to a person that is unidentified. */
    private static boolean isKnown(Attributes atts) {
        String ref = value(atts.getValue("ref")).strip();
        return !ref.isEmpty() && !ref.startsWith("#");
    }

    private boolean isInside(String name) {
        return open.stream().anyMatch(element -> element.name().equals(name));
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (parts != null && !isPassedOver()) {
            parts.add(new String(text, start, length));
        } else if (isSourceTitle()) {
            title.append(text, start, length);
        }
    }

    private boolean isSourceTitle() {
        return !open.isEmpty()
                && "title".equals(open.peek().name())
                && open.stream().anyMatch(element -> "digital-source".equals(element.type()));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        Element ended = open.pop();
        if (parts == null) {
            return;
        }
        if (parts.end(local)) {
            keep(parts, ended);
            parts = null;
        }
    }

    private void keep(NameParts name, Element element) {
        if (isInside("personGrp")) {
            collectives.add(name.form());
        } else if (name.isName()) {
            found.add(name.toName(role(element), spot()));
        }
    }

    private NameRole role(Element name) {
        Set<String> around =
                open.stream().flatMap(e -> Stream.of(e.name(), e.type())).collect(Collectors.toSet());
        if (around.contains("unidentified")) {
            return NameRole.LISTED;
        }
        if (around.contains("attendance")) {
            return "absent".equals(name.role()) ? NameRole.ABSENT : NameRole.PRESENT;
        }
        boolean speaker = around.contains("speaker") || "speaker".equals(name.role()) || isGroupHead();
        return speaker ? NameRole.SPEAKING : around.contains("titleStmt") ? NameRole.CREDITED : NameRole.MENTIONED;
    }

    private boolean isGroupHead() {
        List<String> names = open.stream().map(Element::name).toList();
        int head = names.indexOf("head");
        return head >= 0 && head + 1 < names.size() && "spGrp".equals(names.get(head + 1));
    }

    private FoundName.Spot spot() {
        String id = open.stream()
                .map(Element::id)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(document);
        int line = lines && locator != null ? Math.max(0, locator.getLineNumber()) : 0;
        return new FoundName.Spot(file, line, document, id, "");
    }

    private static String value(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
