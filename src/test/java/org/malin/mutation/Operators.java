package org.malin.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.mutation.Tags.Tag;

/** Ways to break one thing in a sound document; the same seed breaks the same things. */
final class Operators {
    private static final int EACH = 5;

    private final String document;
    private final Tags tags;
    private final Random random;
    private final List<Mutation> mutations = new ArrayList<>();

    private Operators(String document, String text, long seed) {
        this.document = document;
        this.tags = new Tags(text);
        this.random = new Random(seed);
    }

    /** What comes of a document. */
    static List<Mutation> of(String document, String text, long seed) {
        Operators operators = new Operators(document, text, seed);
        operators.names();
        operators.places();
        operators.attributes();
        operators.values();
        operators.pointers();
        operators.markup();
        return operators.mutations;
    }

    private void names() {
        each(
                "misspelt element",
                any("p", "persName", "placeName", "speaker", "head", "supplied", "note"),
                t -> t.renamed(doubled(t.name)),
                t -> t.name);
        each(
                "element in another case",
                any("p", "persName", "speaker", "head"),
                t -> t.renamed(t.name.toUpperCase()),
                t -> "<" + t.name + ">");
        each("paragraph of another language", in("p", "sp"), t -> t.renamed("para"), t -> "<p>");
        each(
                "italics of HTML",
                in("p", "sp"),
                t -> tags.replaced(t.startEnd, t.startEnd, "<em>Thus.</em> "),
                t -> "<hi>");
        each(
                "element in no namespace",
                any("persName", "p"),
                t -> tags.replaced(t.start + 1 + t.name.length(), t.start + 1 + t.name.length(), " xmlns=\"\""),
                t -> "namespace");
        each("element of another place", in("speaker", "sp"), t -> t.renamed("item"), t -> "<item>");
    }

    private void places() {
        each(
                "required element dropped",
                any("fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "body"),
                t -> t.as(""),
                t -> t.name,
                t -> t.parent.start,
                t -> t.end);
        each(
                "element twice",
                any("fileDesc", "titleStmt", "body", "speaker"),
                t -> t.as(t.whole() + t.whole()),
                t -> t.name,
                t -> t.start,
                t -> t.end + (t.end - t.start));
        each(
                "speaker after the statement",
                in("speaker", "sp"),
                t -> {
                    Tag p = t.parent.children().get(1);
                    return tags.replaced(t.start, p.end, p.whole() + t.whole());
                },
                t -> "speaker",
                t -> t.start,
                t -> t.parent.end);
        each(
                "publication before title",
                any("titleStmt"),
                t -> {
                    Tag next = after(t);
                    return tags.replaced(t.start, next.end, next.whole() + t.whole());
                },
                t -> "titleStmt",
                t -> t.start,
                t -> after(t).end);
        each("statement without paragraph", in("p", "sp"), t -> t.as("Thus. " + t.inner()), t -> "<p>");
        each("speech without statements", any("sp"), t -> t.as(t.startTag() + "</sp>"), t -> "<sp>");
        each("paragraph in a paragraph", in("p", "sp"), t -> t.as(t.startTag() + t.whole() + "</p>"), t -> "<p>");
        each(
                "speech without its element",
                any("sp"),
                t -> t.as(t.inner()),
                t -> "<sp>|<speaker>",
                t -> t.start,
                t -> t.end);
        each(
                "words between elements",
                any("listPerson", "titleStmt", "sp", "listAnnotation"),
                t -> tags.replaced(t.startEnd, t.startEnd, "Thus."),
                t -> "Thus");
        each(
                "paragraph after a division",
                any("div"),
                t -> tags.replaced(t.end, t.end, "<p>Late.</p>"),
                t -> "<p>",
                t -> t.end,
                t -> t.end);
        each(
                "name outside a paragraph",
                any("sp"),
                t -> tags.replaced(t.endStart, t.endStart, "<persName>Smith</persName>"),
                t -> "<persName>",
                t -> t.endStart,
                t -> t.end);
        each("item without list", in("p", "sp"), t -> tags.replaced(t.start, t.start, "<item>x</item>"), t -> "<list>");
    }

    private void attributes() {
        each(
                "misspelt attribute",
                having("who|xml:id|type|corresp"),
                t -> attribute(
                        t,
                        "who|xml:id|type|corresp",
                        m -> m.group(1) + doubled(m.group(2)) + "=\"" + m.group(3) + "\""),
                t -> "attribute");
        each(
                "id without prefix",
                having("xml:id"),
                t -> attribute(t, "xml:id", m -> m.group(1) + "id=\"" + m.group(3) + "\""),
                t -> "xml:id");
        each(
                "attribute of HTML",
                any("p", "persName", "div"),
                t -> tags.replaced(t.startEnd - 1, t.startEnd - 1, " class=\"x\""),
                t -> "class");
        each(
                "attribute of another element",
                any("p", "speaker"),
                t -> tags.replaced(t.startEnd - 1, t.startEnd - 1, " ident=\"x\""),
                t -> "ident");
        each(
                "required attribute dropped",
                any("change", "prefixDef", "div", "citeStructure"),
                t -> attribute(t, "who|ident|type|corresp|unit", m -> ""),
                t -> "who|ident|type|corresp|unit");
        each("who dropped", any("sp"), t -> attribute(t, "who", m -> ""), t -> "who");
    }

    private void values() {
        each(
                "value not on the list",
                having("cert|role|status|type"),
                t -> attribute(
                        t, "cert|role|status|type", m -> m.group(1) + m.group(2) + "=\"" + doubled(m.group(3)) + "\""),
                t -> "write");
        each(
                "date that is none",
                having("when"),
                t -> attribute(t, "when", m -> m.group(1) + "when=\"1962-13-45\""),
                t -> "1962-13-45");
        each(
                "date in another order",
                having("when"),
                t -> attribute(t, "when", m -> m.group(1) + "when=\"3.12.1962\""),
                t -> "1962-12-03");
        each(
                "name in place of a pointer",
                having("who"),
                t -> attribute(t, "who", m -> m.group(1) + "who=\"Khrushchev\""),
                t -> "Khrushchev");
        each(
                "empty value",
                having("who|when|ref"),
                t -> attribute(t, "who|when|ref", m -> m.group(1) + m.group(2) + "=\"\""),
                t -> "empty");
    }

    private void pointers() {
        each(
                "id twice",
                in("p", "sp"),
                t -> attribute(t, "xml:id", m -> m.group(1) + "xml:id=\"" + firstId() + "\""),
                t -> "stands in this file");
        each(
                "id of another document",
                in("p", "sp"),
                t -> attribute(t, "xml:id", m -> m.group(1) + "xml:id=\"other.x1\""),
                t -> "other.x1");
        each(
                "pointer to nothing in the file",
                having("corresp"),
                t -> attribute(t, "corresp", m -> m.group(1) + "corresp=\"#nowhere\""),
                t -> "nowhere");
        each(
                "person that is not there",
                in("persName", "p"),
                t -> attribute(t, "ref", m -> m.group(1) + "ref=\"per:nobody-xx\""),
                t -> "nobody-xx");
        each(
                "prefix that is not declared",
                in("persName", "p"),
                t -> attribute(t, "ref", m -> m.group(1) + "ref=\"pre:nobody-xx\""),
                t -> "pre:nobody-xx");
        each(
                "speaker who is not printed",
                any("sp"),
                t -> attribute(t, "who", m -> m.group(1) + "who=\"per:suslov-ma per:mao-zedong\""),
                t -> "mao-zedong");
    }

    private void markup() {
        each(
                "end tag dropped",
                any("p", "persName", "sp", "div", "note"),
                t -> tags.replaced(t.endStart, t.end, ""),
                t -> "<" + t.name + "> is not closed",
                t -> t.start,
                t -> t.endStart);
        each(
                "start tag dropped",
                any("persName", "sp", "note"),
                t -> tags.replaced(t.start, t.startEnd, ""),
                t -> "</" + t.name + ">",
                t -> t.endStart,
                t -> t.end);
        each(
                "end tag of another name",
                any("persName", "speaker"),
                t -> tags.replaced(t.endStart, t.end, "</" + doubled(t.name) + ">"),
                t -> t.name);
        each("bare ampersand", in("p", "sp"), t -> tags.replaced(t.startEnd, t.startEnd, "R & D "), t -> "&amp;");
        each("bare bracket", in("p", "sp"), t -> tags.replaced(t.startEnd, t.startEnd, "3 < 4 "), t -> "&lt;");
        each("entity of HTML", in("p", "sp"), t -> tags.replaced(t.startEnd, t.startEnd, "&nbsp;"), t -> "&nbsp;");
        each(
                "attribute twice",
                having("xml:id"),
                t -> attribute(t, "xml:id", m -> m.group() + m.group()),
                t -> "xml:id");
        each(
                "value without quotation marks",
                having("n"),
                t -> attribute(t, "n", m -> m.group(1) + "n=" + m.group(3)),
                t -> "quotation marks");
        each(
                "value without its end",
                having("xml:id"),
                t -> attribute(t, "xml:id", m -> m.group(1) + "xml:id=\"" + m.group(3)),
                t -> "quotation mark|not well-formed",
                t -> t.start,
                t -> t.end + 200);
        each("control character", in("p", "sp"), t -> tags.replaced(t.startEnd, t.startEnd, "\u0002"), t -> "control");
        Tag root = tags.all.get(0);
        add("file cut off", tags.text.substring(0, root.end * 2 / 3), root.start, root.end, "ends|no end|not closed");
        add("second root", tags.text + "<p>Late.</p>", root.end, root.end + 1, "outermost");
        add(
                "document type declaration",
                tags.replaced(root.start, root.start, "<!DOCTYPE TEI SYSTEM 'tei.dtd'>"),
                root.start,
                root.start + 1,
                "DTD");
        add("words before the document", "x" + tags.text, 0, 1, "before the first tag");
    }

    private void each(String operator, Predicate<Tag> which, Function<Tag, String> broken, Function<Tag, String> name) {
        each(operator, which, broken, name, t -> t.start, t -> t.end);
    }

    private void each(
            String operator,
            Predicate<Tag> which,
            Function<Tag, String> broken,
            Function<Tag, String> name,
            Function<Tag, Integer> from,
            Function<Tag, Integer> to) {
        List<Tag> fitting = new ArrayList<>(
                tags.all.stream().filter(t -> t.end > t.startEnd).filter(which).toList());
        Collections.shuffle(fitting, random);
        int made = 0;
        for (Tag tag : fitting) {
            String text = broken.apply(tag);
            if (made < EACH && !text.equals(tags.text)) {
                add(operator, text, from.apply(tag), to.apply(tag), name.apply(tag));
                made++;
            }
        }
    }

    private void add(String operator, String text, int from, int to, String name) {
        mutations.add(new Mutation(operator, document, text, tags.line(from), tags.line(to), name));
    }

    private Predicate<Tag> any(String... names) {
        List<String> list = Arrays.asList(names);
        return t -> list.contains(t.name)
                && (!t.name.equals("speaker") || t.parent.children().size() > 1)
                && !(t.name.equals("sp") && t.isIn("spGrp"));
    }

    private Predicate<Tag> in(String name, String parent) {
        return t -> t.name.equals(name) && t.isIn(parent);
    }

    private static Predicate<Tag> having(String attributes) {
        Pattern pattern = Pattern.compile("\\s(" + attributes + ")=\"[^\"]+\"");
        return t -> t.parent != null && pattern.matcher(t.startTag()).find();
    }

    private String attribute(Tag tag, String names, Function<Matcher, String> by) {
        Matcher m = Pattern.compile("(\\s+)(" + names + ")=\"([^\"]*)\"").matcher(tag.startTag());
        return m.find() ? tags.replaced(tag.start + m.start(), tag.start + m.end(), by.apply(m)) : tags.text;
    }

    /** A name or value with a letter doubled. */
    private static String doubled(String name) {
        int at = Math.max(name.indexOf(':') + 1, 0) + 1;
        int safe = Math.min(at, name.length() - 1);
        return name.substring(0, safe + 1) + name.charAt(safe) + name.substring(safe + 1);
    }

    private Tag after(Tag tag) {
        List<Tag> siblings = tag.parent.children();
        return siblings.get(siblings.indexOf(tag) + 1);
    }

    private String firstId() {
        Matcher m = Pattern.compile("xml:id=\"([^\"]+\\.s1)\"").matcher(tags.text);
        return m.find() ? m.group(1) : "none";
    }
}
