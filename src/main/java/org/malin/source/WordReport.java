package org.malin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/** What a Word file tells besides its words: tracked changes, pictures, signs without a character, files outside. */
final class WordReport {

    private static final Pattern UNREAD =
            Pattern.compile("word/(?:charts/chart\\w*|diagrams/data\\w*|embeddings/.*|afchunk.*|subdoc.*)(?:\\.\\w+)?");

    private final SourceText source;
    private final Map<String, String> targets = new java.util.HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    WordReport(SourceText source, WordPackage word) {
        this.source = source;
        word.relations().forEach(relation -> targets.put(relation.id(), relation.target()));
        word.relations().stream()
                .filter(relation -> relation.outside() && !relation.type().equals("hyperlink"))
                .forEach(relation -> outside("\"" + relation.target() + "\" (" + relation.type()
                        + "), which lies outside of it and is not fetched"));
        word.paths().stream()
                .filter(path -> UNREAD.matcher(path).matches())
                .forEach(path -> outside("\"" + path + "\", of which the words are not read"));
    }

    private void outside(String what) {
        findings.add(Finding.of(Rule.OUTSIDE_PART, Place.of(source.name()), "the Word file takes in " + what));
    }

    List<Finding> findings() {
        return findings;
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    private void add(Rule rule, Element at, String found) {
        int start = at.sourceRange().startPos();
        Place place = new Place(source.name(), source.lineOf(start), source.columnOf(start));
        findings.add(Finding.of(rule, place, found));
    }

    /** Tells of words that somebody inserted, deleted or moved while changes were tracked. */
    void change(Element change, boolean taken) {
        StringBuilder words = new StringBuilder();
        change.stream().filter(e -> WordXml.name(e).matches("w:t|w:delText")).forEach(e -> words.append(e.wholeText()));
        if (!taken || words.toString().isBlank()) {
            return;
        }
        String kind = WordXml.name(change);
        String what = kind.equals("w:del")
                ? "deleted, and are marked as deleted"
                : kind.equals("w:moveTo") ? "moved here" : "inserted, and are text";
        add(Rule.TRACKED_CHANGE, change, "the words " + Aside.quote(words.toString()) + by(change) + " were " + what);
    }

    private static String by(Element change) {
        String author = WordXml.attribute(change, "author");
        String date = WordXml.attribute(change, "date").replaceFirst("T.*", "");
        String when = date.isEmpty() ? "" : " (" + date + ")";
        return author.isEmpty() ? when : ", by " + author + when + ",";
    }

    /** Tells of a picture, which has no words. */
    void picture(Element drawing, boolean taken) {
        if (!taken) {
            return;
        }
        drawing.stream()
                .map(element -> element.attr("r:embed") + element.attr("r:id"))
                .filter(targets::containsKey)
                .map(targets::get)
                .filter(target -> target.contains("media/"))
                .findFirst()
                .ifPresent(
                        target -> add(Rule.PICTURE, drawing, "a picture is left out: " + target + described(drawing)));
    }

    private static String described(Element drawing) {
        return drawing.stream()
                .map(element -> element.attr("descr"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> ", described as " + Aside.quote(text))
                .orElse("");
    }

    /** The character of a sign that is named by its font and place there. */
    String sign(Element symbol) {
        String font = WordXml.attribute(symbol, "font");
        String code = WordXml.attribute(symbol, "char");
        int place = code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : 0;
        String sign = SymbolFonts.sign(font, place);
        if (sign.isEmpty()) {
            add(Rule.UNKNOWN_SIGN, symbol, "the sign " + code + " of the font \"" + font + "\" is no character");
            return "\uFFFD";
        }
        return sign;
    }

    /** Tells that a text box parts the paragraph in which it hangs. */
    void parted(Element box) {
        add(Rule.PARTED, box, "a text box hangs between the words of a paragraph, which it parts");
    }

    /** Tells of a part of the text that is kept in another file. */
    void chunk(Element chunk) {
        String target = targets.getOrDefault(chunk.attr("r:id"), "another file");
        add(Rule.OUTSIDE_PART, chunk, "here stands the text of \"" + target + "\", which is not read");
    }
}
