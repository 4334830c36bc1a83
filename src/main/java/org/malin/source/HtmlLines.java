package org.malin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Lines of HTML: each block is a line, and {@code br} breaks one. White space is laid together as browsers do; each
 * character knows its place between the tags.
 */
final class HtmlLines implements NodeVisitor {

    /** Elements without words of the document. */
    private static final Set<String> FURNITURE = Set.of(
            "head",
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "textarea");
    /** Elements that are furniture outside the article. */
    private static final Set<String> PAGE_FURNITURE = Set.of("footer", "header");

    private final String source;
    private final HtmlBlock block = new HtmlBlock();
    private final List<Claim> claims = new ArrayList<>();
    private final TagGaps gaps;
    private int furniture;

    private HtmlLines(String source) {
        this.source = source;
        this.gaps = new TagGaps(source);
    }

    static boolean isHtml(String text) {
        return HtmlText.isHtml(text);
    }

    static Lines of(SourceText source) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        HtmlLines lines = new HtmlLines(source.text());
        NodeTraversor.traverse(lines, document);
        lines.block.flush(false);
        lines.claims.addAll(lines.block.claims());
        lines.claims.addAll(lines.gaps.claims());
        lines.claims.sort(Comparator.comparing(Claim::range));
        return new Lines(lines.block.lines(), lines.claims, "html", Map.of(), List.of());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            start((Element) node);
        } else if (node instanceof TextNode) {
            text((TextNode) node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            end((Element) node);
        }
    }

    private void start(Element element) {
        if (isFurniture(element)) {
            furniture++;
        }
        if (furniture > 0) {
            return;
        }
        if (element.isBlock()) {
            block.flush(false);
            block.begin(element);
            HtmlNumber.of(source, element).ifPresent(number -> {
                gaps.words(number.range());
                block.add(number);
            });
        } else if (element.normalName().equals("br")) {
            block.flush(true);
        }
        block.push(element);
    }

    private void end(Element element) {
        if (furniture == 0) {
            block.pop(element);
            if (element.isBlock()) {
                block.flush(false);
                block.end(element);
            }
        }
        if (isFurniture(element)) {
            furniture--;
        }
    }

    private static boolean isFurniture(Element element) {
        String name = element.normalName();
        return FURNITURE.contains(name)
                || element.hasAttr("hidden")
                || PAGE_FURNITURE.contains(name) && element.closest("article, main") == null;
    }

    private void text(TextNode node) {
        org.jsoup.nodes.Range place = node.sourceRange();
        if (!place.isTracked() || place.endPos() <= place.startPos()) {
            return;
        }
        Range range = new Range(place.startPos(), place.endPos());
        gaps.words(range);
        if (furniture == 0) {
            block.add(HtmlText.of(source, range, node.getWholeText()));
        } else {
            furniture(range);
        }
    }

    private void furniture(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Characters.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(source.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            claims.add(new Claim(new Range(start, end), Claim.Kind.BOILERPLATE, ""));
        }
    }
}
