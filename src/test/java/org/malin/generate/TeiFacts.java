package org.malin.generate;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.malin.model.Certainty;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads the facts of a TEI document. */
final class TeiFacts {
    private static final Pattern NOT_A_NUMBER = Pattern.compile("^\\D*");
    private static final Set<String> ITEMS = Set.of("item", "resolution");
    private static final Set<String> LINES = Set.of("p", "ab", "l");

    private final Element root;
    private final List<Element> body;
    private final Facts facts = new Facts();

    private TeiFacts(Document document) {
        root = document.getDocumentElement();
        body = Tree.all(root, "body").stream()
                .flatMap(b -> Tree.all(b, "*").stream())
                .collect(Collectors.toList());
    }

    /** All facts of a file. */
    static Facts of(String xml) {
        return new TeiFacts(parse(xml)).read();
    }

    /** Parses a file; one with a document type declaration is refused. */
    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
    }

    private Facts read() {
        titleAndDate();
        shelfmark();
        attendance();
        items();
        inBody("sp").forEach(this::speech);
        inBody("spGrp").forEach(this::group);
        inBody("div").forEach(this::namesAtHead);
        notes();
        words();
        return facts;
    }

    private List<Element> inBody(String name) {
        return body.stream().filter(e -> Tree.is(e, name)).collect(Collectors.toList());
    }

    private void titleAndDate() {
        first("titleStmt", "title").ifPresent(title -> facts.title(Tree.text(title)));
        Stream.of(
                        dates("titleStmt", "meeting"),
                        dates("creation", "date"),
                        dates("setting", "date"),
                        dates("correspAction", "date"))
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(facts::date);
    }

    private Optional<Element> first(String outer, String inner) {
        return Tree.all(root, outer).stream()
                .flatMap(e -> Tree.all(e, inner).stream())
                .findFirst();
    }

    private List<String> dates(String outer, String inner) {
        return Tree.all(root, outer).stream()
                .flatMap(e -> Tree.all(e, inner).stream())
                .map(e -> e.getAttribute("when"))
                .filter(when -> !when.isEmpty())
                .collect(Collectors.toList());
    }

    private void shelfmark() {
        List<Element> identifiers = Tree.all(root, "msIdentifier");
        if (identifiers.isEmpty()) {
            return;
        }
        Element identifier = identifiers.get(0);
        Tree.children(identifier, "repository").stream()
                .findFirst()
                .ifPresent(e -> facts.shelfmark("repository", Tree.text(e)));
        Stream.of("fond", "opis", "delo").forEach(level -> level(identifier, level));
        Tree.all(root, "locus").stream()
                .filter(e -> e.hasAttribute("from"))
                .findFirst()
                .ifPresent(e -> facts.add(Category.SHELFMARK, "list=" + range(e)));
    }

    private void level(Element identifier, String level) {
        Tree.all(identifier, "*").stream()
                .filter(e -> level.equals(e.getAttribute("type")))
                .findFirst()
                .map(e -> e.hasAttribute("n") ? e.getAttribute("n") : withoutLetters(e))
                .ifPresent(value -> facts.shelfmark(level, value));
    }

    private static String withoutLetters(Element e) {
        Matcher matcher = NOT_A_NUMBER.matcher(e.getTextContent());
        return matcher.replaceFirst("");
    }

    private static String range(Element locus) {
        String from = locus.getAttribute("from");
        String to = locus.getAttribute("to");
        return to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }

    private void attendance() {
        Tree.all(root, "div").stream()
                .filter(div -> "attendance".equals(div.getAttribute("type")))
                .flatMap(div -> Tree.all(div, "persName").stream())
                .forEach(name -> facts.present(Tree.text(name)));
    }

    private void items() {
        Tree.all(root, "div").stream()
                .filter(div -> ITEMS.contains(div.getAttribute("type")))
                .forEach(div -> at(div).item(div.getAttribute("n"), headText(div)));
        facts.with(Certainty.HIGH);
    }

    /** Facts that an element tells are as certain as it says; what says nothing is certain. */
    private Facts at(Element e) {
        String cert = e.getAttribute("cert");
        return facts.with(cert.isEmpty() ? Certainty.HIGH : Certainty.valueOf(cert.toUpperCase(Locale.ROOT)));
    }

    private static String headText(Element div) {
        return Tree.children(div, "head").stream()
                .findFirst()
                .map(TeiFacts::withoutLabel)
                .orElse("");
    }

    private static String withoutLabel(Element e) {
        String text = Tree.text(e);
        return Tree.children(e, "label").stream()
                .findFirst()
                .map(label ->
                        text.substring(Math.min(text.length(), Tree.text(label).length())))
                .orElse(text);
    }

    private void speech(Element sp) {
        List<String> who = Tree.children(sp, "speaker").stream()
                .findFirst()
                .map(TeiFacts::speakers)
                .orElse(List.of());
        if (!who.isEmpty()) {
            at(sp).speech(who, firstWords(sp));
        }
    }

    private static String firstWords(Element sp) {
        return Tree.children(sp, "*").stream()
                .filter(e -> LINES.contains(e.getLocalName()))
                .map(Tree::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> Tree.all(sp, "item").stream()
                        .findFirst()
                        .map(Tree::text)
                        .orElse(""));
    }

    private static List<String> speakers(Element e) {
        List<String> names = texts(e, "persName");
        if (names.isEmpty()) {
            names = Stream.of("rs", "name", "roleName", "orgName")
                    .flatMap(tag -> texts(e, tag).stream())
                    .collect(Collectors.toList());
        }
        String all = Wording.norm(Tree.text(e));
        return names.isEmpty() && !all.isEmpty() ? List.of(all) : names;
    }

    private static List<String> texts(Element e, String tag) {
        return Tree.all(e, tag).stream().map(Tree::text).collect(Collectors.toList());
    }

    private void group(Element group) {
        Tree.children(group, "head").stream().findFirst().ifPresent(head -> {
            String first = Tree.children(group, "sp").stream()
                    .findFirst()
                    .map(Tree::text)
                    .orElse("");
            at(head);
            addSpeech(speakers(head), first);
        });
    }

    private void addSpeech(List<String> who, String first) {
        if (!who.isEmpty()) {
            facts.speech(who, first);
        }
    }

    /** Names in parentheses under a head or at its end. */
    private void namesAtHead(Element div) {
        List<Element> children = Tree.children(div, "*");
        int last = -1;
        for (int i = 0; i < children.size(); i++) {
            if (Tree.is(children.get(i), "head")
                    && "speakers".equals(children.get(i).getAttribute("type"))) {
                last = i;
            }
        }
        if (last >= 0) {
            at(children.get(last));
            claimNext(speakers(children.get(last)), children.subList(last + 1, children.size()));
        }
        segmentOfHead(div).ifPresent(segment -> {
            at(segment);
            claimNext(speakers(segment), withoutHeads(children));
        });
    }

    private static Optional<Element> segmentOfHead(Element div) {
        return Tree.children(div, "head").stream()
                .limit(1)
                .flatMap(head -> Tree.all(head, "seg").stream())
                .filter(seg -> "speakers".equals(seg.getAttribute("type")))
                .findFirst();
    }

    private static List<Element> withoutHeads(List<Element> elements) {
        return elements.stream().filter(e -> !Tree.is(e, "head")).collect(Collectors.toList());
    }

    private void claimNext(List<String> who, List<Element> following) {
        following.stream()
                .map(Tree::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(next -> facts.speech(who, next));
    }

    private void notes() {
        Tree.all(root, "note").stream()
                .filter(n -> n.hasAttribute("n") && !"credits".equals(n.getAttribute("type")))
                .forEach(n -> at(n).note(n.getAttribute("n"), noteText(n)));
        Tree.all(root, "ref").stream().filter(Tree::isMarker).forEach(r -> at(r).marker());
    }

    private static String noteText(Element note) {
        String text = Tree.textOfNote(note);
        return Tree.children(note, "label").stream()
                .findFirst()
                .map(label ->
                        text.substring(Math.min(text.length(), Tree.text(label).length())))
                .orElse(text);
    }

    private void words() {
        Tree.all(root, "del").forEach(e -> at(e).words(Category.DELETIONS, Tree.text(e)));
        inBody("supplied").forEach(e -> at(e).words(Category.SUPPLIED, Tree.text(e)));
        inBody("expan").stream()
                .filter(e -> !Tree.children(e, "ex").isEmpty())
                .forEach(e -> at(e).words(Category.EXPANSIONS, bracketed(e)));
        body.stream().filter(TeiFacts::isGap).forEach(e -> at(e).gap());
    }

    private static boolean isGap(Element e) {
        return Tree.is(e, "gap")
                || Tree.is(e, "space")
                || Tree.is(e, "anchor") && "breaks-off".equals(e.getAttribute("type"));
    }

    private static String bracketed(Element expan) {
        List<String> parts = new ArrayList<>();
        for (Node n = expan.getFirstChild(); n != null; n = n.getNextSibling()) {
            boolean written = n instanceof Element && Tree.is((Element) n, "ex");
            parts.add(written ? "[" + n.getTextContent() + "]" : n.getTextContent());
        }
        return String.join("", parts);
    }
}
