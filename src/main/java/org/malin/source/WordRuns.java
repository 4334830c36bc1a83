package org.malin.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside a paragraph of a Word file. */
final class WordRuns {

    /** Signs that are elements and not characters (ECMA-376 part 1, 17.3.3). */
    private static final Map<String, String> SIGNS = Map.of("w:tab", " ", "w:ptab", " ", "w:noBreakHyphen", "\u2011");

    private final SourceText source;
    private final WordBlock block;
    private final WordStyles styles;
    private final WordNotes notes;
    private final WordReport report;
    private final Consumer<Element> boxes;
    private String style = "";
    private boolean heading;

    /** Text boxes hold paragraphs of their own, which {@code boxes} reads. */
    WordRuns(
            SourceText source,
            WordBlock block,
            WordStyles styles,
            WordNotes notes,
            WordReport report,
            Consumer<Element> boxes) {
        this.source = source;
        this.block = block;
        this.styles = styles;
        this.notes = notes;
        this.report = report;
        this.boxes = boxes;
    }

    /** The words of a paragraph. */
    void read(Element paragraph, int mask) {
        String outerStyle = style;
        boolean outerHeading = heading;
        style = styles.ofParagraph(paragraph);
        heading = styles.heading(paragraph) > 0;
        children(paragraph, mask, null);
        style = outerStyle;
        heading = outerHeading;
    }

    private void children(Element parent, int mask, @Nullable Element run) {
        for (Element child : parent.children()) {
            child(child, WordXml.name(child), mask, run);
        }
    }

    private void child(Element element, String name, int mask, @Nullable Element run) {
        switch (name) {
            case "w:pPr", "w:rPr", "w:sectPr", "w:instrText", "w:delInstrText", "w:sdtPr" -> {}
            case "w:r" -> run(element, mask);
            case "w:t", "w:delText", "m:t" -> text(element, mask);
            case "w:hyperlink" -> children(element, mask | Style.LINK.bit(), run);
            case "w:ins", "w:moveTo" -> {
                report.change(element, block.takes());
                children(element, mask, run);
            }
            case "w:del" -> {
                report.change(element, block.takes());
                children(element, mask | Style.STRUCK.bit(), run);
            }
            case "w:moveFrom" -> block.duplicate(() -> children(element, mask, run));
            case "mc:AlternateContent" -> alternate(element, mask, run);
            case "w:txbxContent" -> boxes.accept(element);
            case "w:br", "w:cr" -> lineBreak(element);
            case "w:sym" -> block.add(place(element), report.sign(element), mask);
            case "w:drawing", "w:pict", "w:object" -> {
                report.picture(element, block.takes());
                children(element, mask, run);
            }
            default -> other(element, name, mask, run);
        }
    }

    private void other(Element element, String name, int mask, @Nullable Element run) {
        Optional<WordNotes.Kind> kind = WordNotes.Kind.ofReference(name);
        if (kind.isPresent()) {
            reference(kind.get(), element, mask);
        } else if (SIGNS.containsKey(name)) {
            block.add(place(element), SIGNS.get(name), mask);
        } else {
            children(element, mask, run);
        }
    }

    private void run(Element run, int mask) {
        Element properties = WordXml.child(run, "w:rPr").orElse(null);
        int own = mask | styles.mask(properties, style, heading);
        int all = (own & Style.LINK.bit()) != 0 ? own & ~Style.UNDERLINED.bit() : own;
        if (styles.isHidden(properties, style)) {
            Aside hidden = new Aside(source, run.nodeName());
            block.aside(hidden, () -> children(run, all, run));
            report.add(hidden.finding("hidden words"));
        } else {
            children(run, all & 0xFF, run);
        }
    }

    /**
     * The words of an element. White space at its ends counts also where the file does not say so: programs forget to, and
     * words that are parted in the file must not become one.
     */
    private void text(Element element, int mask) {
        int custom = isAfterCustomMark(element) ? mask | Style.MARKER.bit() : mask;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                block.add(passage(words), custom);
            }
        }
    }

    /** The words of a node, each character at its place. */
    Passage passage(TextNode node) {
        Range range = range(node.sourceRange());
        if (source.text().startsWith("<![CDATA[", range.start())) {
            return Passage.of(source, range.start() + "<![CDATA[".length(), range.end() - "]]>".length());
        }
        return HtmlText.of(source.text(), range, node.getWholeText());
    }

    private static boolean isAfterCustomMark(Element text) {
        Element before = text.previousElementSibling();
        return before != null
                && WordNotes.Kind.ofReference(WordXml.name(before)).isPresent()
                && WordNotes.isCustom(before);
    }

    private void reference(WordNotes.Kind kind, Element reference, int mask) {
        String key = WordNotes.key(kind, WordXml.attribute(reference, "id"));
        String mark = notes.mark(key);
        if (WordNotes.isCustom(reference)) {
            Element after = reference.nextElementSibling();
            if (after != null && block.takes()) {
                after.childNodes().stream()
                        .findFirst()
                        .ifPresent(
                                words -> block.markers().put(words.sourceRange().startPos(), key));
            }
            return;
        }
        boolean comment = kind == WordNotes.Kind.COMMENT;
        String printed = comment && !mark.isEmpty() ? "[" + mark + "]" : mark;
        block.marker(place(reference), printed, comment ? mask : mask | Style.SUPERSCRIPT.bit(), key);
    }

    /** A line ends; pages and columns are layout. */
    private void lineBreak(Element element) {
        String type = WordXml.attribute(element, "type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            if (block.takes()) {
                block.flush(true);
            }
        } else if (!block.isEmpty()) {
            block.add(place(element), " ", 0);
        }
    }

    /** The same content in several forms, for programs of different age: the first with words is read. */
    private void alternate(Element element, int mask, @Nullable Element run) {
        List<Element> forms = element.children();
        Element chosen = forms.stream()
                .filter(form -> !words(form).isBlank())
                .findFirst()
                .orElse(null);
        for (Element form : forms) {
            if (form == chosen || chosen == null && form == forms.get(0)) {
                children(form, mask, run);
            } else if (chosen == null || words(form).equals(words(chosen))) {
                block.duplicate(() -> children(form, mask, run));
            } else {
                Aside other = new Aside(source, form.nodeName());
                block.aside(other, () -> children(form, mask, run));
                report.add(other.finding("another form of the same for other programs"));
            }
        }
    }

    /** The words of an element, as they stand in its order. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        element.stream().filter(e -> WordXml.name(e).matches("[wm]:t")).forEach(e -> words.append(e.wholeText()));
        return words.toString();
    }

    /** The start tag of an element; all of it, if it is empty. */
    static Range place(Element element) {
        return range(element.sourceRange());
    }

    static Range range(org.jsoup.nodes.Range place) {
        return new Range(place.startPos(), place.endPos());
    }
}
