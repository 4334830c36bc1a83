package org.malin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/**
 * Lines of HTML: each block is a line, and {@code br} breaks one; a row of a table whose cells have a line each is a line.
 * White space is laid together as browsers do; each character knows its place between the tags.
 */
final class HtmlLines implements NodeVisitor {

    /** Longer rows are read cell by cell. */
    private static final int LONGEST_ROW = 300;

    private static final String BLOCKS_IN_CELLS = "p, div, ul, ol, table, br, h1, h2, h3, h4, h5, h6, pre";

    private final SourceText source;
    private final char sign;
    private final HtmlBlock block = new HtmlBlock();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final TagGaps gaps;
    private final HtmlFurniture furniture;
    private final HtmlNotes notes;
    private @Nullable Element aside;
    private @Nullable Aside left;
    private @Nullable Element row;

    private HtmlLines(SourceText source, Document page, char sign) {
        this.source = source;
        this.sign = sign;
        this.gaps = new TagGaps(source.text());
        this.furniture = new HtmlFurniture(page);
        this.notes = new HtmlNotes(page, sign);
    }

    static boolean isHtml(String text) {
        return HtmlText.isHtml(text);
    }

    static Lines of(SourceText source) {
        char sign = BrokenTags.sign(source.text());
        String html = BrokenTags.mended(source.text(), sign);
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        HtmlLines lines = new HtmlLines(source, page, sign);
        NodeTraversor.traverse(lines, page);
        lines.block.flush(false);
        lines.claims.addAll(lines.block.claims());
        lines.claims.addAll(lines.gaps.claims());
        lines.claims.sort(Comparator.comparing(Claim::range));
        return new Lines(lines.block.lines(), lines.claims, "html", lines.block.markers(), lines.findings);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            start((Element) node);
        } else if (node instanceof TextNode) {
            text((TextNode) node);
        } else if (node instanceof DataNode) {
            raw((DataNode) node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            end((Element) node);
        }
    }

    private void start(Element element) {
        if (aside != null) {
            return;
        }
        if (furniture.is(element)) {
            setAside(element);
            return;
        }
        if (row != null) {
            cell(element);
        } else if (isBlock(element)) {
            begin(element);
        } else if (element.normalName().equals("br")) {
            block.flush(true);
        }
        notes.note(element).ifPresent(block::note);
        block.push(element, notes.marker(element).orElse(""), block.isInNote() && notes.isBack(element));
        inserted(element);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("xmp");
    }

    private void begin(Element element) {
        if (!isFirstInItem(element)) {
            block.flush(false);
        }
        block.begin(element);
        row = isRow(element) ? element : null;
        HtmlNumber.of(source.text(), element)
                .ifPresentOrElse(
                        number -> {
                            gaps.words(number.range());
                            block.add(number);
                        },
                        () -> counted(element));
    }

    /** The first paragraph of a list item stands on one line with the item's number. */
    private static boolean isFirstInItem(Element element) {
        Element item = element.parent();
        Node before = element.previousSibling();
        boolean first = before == null
                || before instanceof TextNode && ((TextNode) before).isBlank() && before.previousSibling() == null;
        return first
                && item != null
                && item.normalName().equals("li")
                && element.normalName().matches("p|div");
    }

    private void counted(Element element) {
        String number = HtmlNumber.counted(element);
        if (!number.isEmpty() && element.sourceRange().isTracked()) {
            reading(element, number, notes.note(element).isPresent() ? Style.MARKER.bit() : 0);
        }
    }

    /** The start tag of an element stands for words. */
    private void reading(Element element, String words, int mask) {
        Range tag = WordRuns.range(element.sourceRange());
        if (!tag.isEmpty()) {
            gaps.words(tag);
            claims.add(Claim.reading(tag, words));
            block.add(tag, words, mask);
        }
    }

    /** A row of at least two cells without blocks in them. */
    private static boolean isRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() > 1
                && element.selectFirst(BLOCKS_IN_CELLS) == null
                && element.text().length() <= LONGEST_ROW;
    }

    private void cell(Element element) {
        boolean cell = element.normalName().matches("t[dh]");
        if (cell
                && element.previousElementSibling() != null
                && element.sourceRange().isTracked()
                && block.isBegun()) {
            reading(element, " ", 0);
        }
    }

    private void inserted(Element element) {
        if (element.normalName().equals("ins")
                && !element.text().isBlank()
                && element.sourceRange().isTracked()) {
            int start = element.sourceRange().startPos();
            findings.add(Finding.of(
                    Rule.TRACKED_CHANGE,
                    new Place(source.name(), source.lineOf(start), source.columnOf(start)),
                    "the words " + Aside.quote(element.text().replace(sign, '<')) + " were inserted, and are text"));
        }
    }

    private void setAside(Element element) {
        aside = element;
        left = new Aside(source, element.normalName());
        if (isBlock(element) && row == null) {
            block.flush(false);
            block.begin(element);
            block.end(element);
        }
    }

    private void end(Element element) {
        if (aside != null) {
            if (aside == element && left != null) {
                claims.addAll(left.claims());
                findings.addAll(left.finding("furniture of the page"));
                aside = null;
            }
            return;
        }
        block.pop(element);
        boolean inRow = row != null && row != element;
        row = row == element ? null : row;
        if (isBlock(element) && !inRow) {
            block.flush(false);
            block.end(element);
        }
        if (notes.note(element).isPresent()) {
            block.endNote();
        }
    }

    private void text(TextNode node) {
        org.jsoup.nodes.Range place = node.sourceRange();
        if (!place.isTracked() || place.endPos() <= place.startPos()) {
            return;
        }
        Range range = new Range(afterDoctype(place.startPos()), place.endPos());
        String words = node.getWholeText().replace(sign, '<');
        gaps.words(range);
        if (aside != null && left != null) {
            left.add(range, words);
        } else if (!words.isBlank() && block.isBack(words)) {
            back(range, words);
        } else {
            block.add(HtmlText.of(source.text(), range, words));
        }
    }

    /** Words that stand for themselves, with all their signs; scripts and styles have none. */
    private void raw(DataNode node) {
        Element parent = node.parent() instanceof Element ? (Element) node.parent() : null;
        org.jsoup.nodes.Range place = node.sourceRange();
        if (parent == null || parent.normalName().matches("script|style") || !place.isTracked()) {
            return;
        }
        Range range = new Range(place.startPos(), place.endPos());
        gaps.words(range);
        if (aside != null && left != null) {
            left.add(range, CharacterReference.decode(source.of(range)));
        } else {
            block.add(Passage.of(source, range.start(), range.end()));
        }
    }

    /** The parser counts the last sign of a document type with a blank before it to the text that follows. */
    private int afterDoctype(int start) {
        String text = source.text();
        int open = text.charAt(start) == '>' ? text.lastIndexOf('<', start) : -1;
        boolean ends = open >= 0
                && text.regionMatches(true, open, "<!doctype", 0, "<!doctype".length())
                && text.indexOf('>', open) == start;
        return ends ? start + 1 : start;
    }

    /** A link back from a note is furniture, if it has letters; if it is a sign, it is layout. */
    private void back(Range range, String words) {
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Aside link = new Aside(source, "a");
            link.add(range, words);
            claims.addAll(link.claims());
            findings.addAll(link.finding("a link back from a note"));
        } else {
            claims.add(new Claim(range, Claim.Kind.LAYOUT, ""));
        }
    }
}
