package org.malin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Lines of a Word file: each paragraph is one, and a line break breaks one. A row of a table whose cells have a line each
 * is a line. The words stand in the order of the source; what Word counts or draws is read from the tag that stands for
 * it.
 */
final class WordLines {

    /** Longer rows are read cell by cell. */
    private static final int LONGEST_ROW = 300;

    private final SourceText source;
    private final WordBlock block;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final WordReport report;
    private final WordRuns runs;
    private final boolean typed;
    private boolean afterBlank = true;

    private WordLines(SourceText source, WordPackage word, Document texts) {
        this.source = source;
        this.block = new WordBlock(source);
        this.styles = new WordStyles(word.tree("styles"));
        this.numbering = new WordNumbering(word.tree("numbering"), styles);
        this.notes = new WordNotes(texts, word.tree("settings"));
        this.report = new WordReport(source, word);
        this.runs = new WordRuns(source, block, styles, notes, report, this::box);
        this.typed = isTyped(texts);
    }

    static Lines of(SourceText source, WordPackage word) {
        Document texts = WordXml.parse(source.text());
        movedNowhereIsDeleted(texts);
        WordLines lines = new WordLines(source, word, texts);
        Map<String, String> kinds = word.texts();
        for (Part part : source.parts()) {
            texts.children().stream()
                    .filter(root -> isIn(root, part))
                    .forEach(root -> lines.part(root, part, kinds.getOrDefault(part.name(), "")));
        }
        List<Claim> claims = new ArrayList<>(lines.block.claims());
        claims.sort(Comparator.comparing(Claim::range));
        return new Lines(lines.block.lines(), claims, "word", lines.block.markers(), lines.report.findings());
    }

    /** Words that were moved away and that stand in no place to which words were moved. */
    private static void movedNowhereIsDeleted(Document texts) {
        String moved = WordXml.all(texts, "w:moveTo").map(WordRuns::words).collect(Collectors.joining());
        WordXml.all(texts, "w:moveFrom")
                .filter(from -> !moved.contains(WordRuns.words(from)))
                .toList()
                .forEach(from -> from.tagName(from.nodeName().replace("moveFrom", "del")));
    }

    private static boolean isIn(Element root, Part part) {
        int start = root.sourceRange().startPos();
        return part.range().start() <= start && start < part.range().end();
    }

    /**
     * Whether the paragraphs are the lines of a typewriter: blocks are parted by empty ones, or by nothing. Where a few
     * are empty, they are spaces, and each of the others is a block.
     */
    private static boolean isTyped(Document texts) {
        List<Element> paragraphs = WordXml.all(texts, "w:p").toList();
        long empty = paragraphs.stream().filter(p -> p.text().isBlank()).count();
        return empty == 0 || empty * 4 > paragraphs.size();
    }

    private void part(Element root, Part part, String kind) {
        switch (kind) {
            case "header", "footer" ->
                leaveOut(part, "running " + (kind.equals("header") ? "head" : "foot"), () -> blocks(root, 0));
            case "core-properties" -> leaveOut(part, "properties of the file", () -> properties(root));
            default -> blocks(root, 0);
        }
        root.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank() && !WordXml.isWordless(words))
                .filter(words -> block.isUnread(WordRuns.range(words.sourceRange())))
                .forEach(words -> stray(words, part));
    }

    /** Words that stand where a Word file has none: Word does not show them. */
    private void stray(TextNode words, Part part) {
        leaveOut(part, "words outside of the text", () -> block.add(runs.passage(words), 0));
    }

    private void leaveOut(Part part, String what, Runnable action) {
        Aside aside = new Aside(source, part.name());
        block.aside(aside, action);
        report.add(aside.finding(what));
    }

    private void properties(Element root) {
        root.nodeStream(TextNode.class).forEach(words -> {
            Range range = WordRuns.range(words.sourceRange());
            block.add(HtmlText.of(source.text(), range, words.getWholeText()).strip(), 0);
        });
    }

    /** Whatever holds paragraphs. */
    private void blocks(Element parent, int mask) {
        for (Element child : parent.children()) {
            block(child, mask);
        }
    }

    private void block(Element element, int mask) {
        String name = WordXml.name(element);
        switch (name) {
            case "w:p" -> paragraph(element, mask);
            case "w:tr" -> row(element, mask);
            case "w:del" -> {
                report.change(element, block.takes());
                blocks(element, mask | Style.STRUCK.bit());
            }
            case "w:ins", "w:moveTo" -> {
                report.change(element, block.takes());
                blocks(element, mask);
            }
            case "mc:AlternateContent" -> alternate(element, mask);
            case "w:moveFrom" -> block.duplicate(() -> blocks(element, mask));
            case "w:altChunk" -> report.chunk(element);
            case "w:sectPr", "w:tblPr", "w:tblGrid", "w:sdtPr" -> {}
            default -> {
                Optional<WordNotes.Kind> note = WordNotes.Kind.ofNote(name);
                if (note.isPresent()) {
                    note(note.get(), element);
                } else {
                    blocks(element, mask);
                }
            }
        }
    }

    private void alternate(Element element, int mask) {
        List<Element> forms = element.children();
        Element chosen = forms.stream()
                .filter(form -> !WordRuns.words(form).isBlank())
                .findFirst()
                .orElse(null);
        for (Element form : forms) {
            if (form == chosen) {
                blocks(form, mask);
            } else {
                block.duplicate(() -> blocks(form, mask));
            }
        }
    }

    private void paragraph(Element paragraph, int mask) {
        Optional<WordNumbering.Label> label = numbering.next(paragraph);
        WordBlock.Form outer = block.form();
        boolean bullet = label.map(WordNumbering.Label::bullet).orElse(false);
        int heading = styles.heading(paragraph);
        boolean parted = afterBlank || !typed || heading > 0 || outer.note() != null;
        block.form(new WordBlock.Form(bullet, heading, parted, outer.note()));
        label.filter(l -> !l.number().isEmpty() && hasWords(paragraph))
                .ifPresent(l -> block.add(place(l.place()), l.number(), mask));
        int before = block.lines().size();
        runs.read(paragraph, mask);
        block.flush(false);
        boolean printed = block.lines().size() > before;
        afterBlank = !printed && block.takes();
        NoteLine note = outer.note();
        block.form(printed && note != null ? outer.continued() : outer);
    }

    private static boolean hasWords(Element paragraph) {
        return WordXml.all(paragraph, "w:t").anyMatch(t -> !t.wholeText().isBlank());
    }

    /** An element with all that it holds: what a list number is read from has no words of its own. */
    private static Range place(Element element) {
        int end = Math.max(
                element.sourceRange().endPos(), element.endSourceRange().endPos());
        boolean whole = WordXml.name(element).equals("w:numPr");
        return new Range(
                element.sourceRange().startPos(),
                whole ? end : element.sourceRange().endPos());
    }

    /** A text box stands before or after the words of its paragraph; in the middle it parts them. */
    private void box(Element content) {
        if (!block.takes()) {
            blocks(content, 0);
            return;
        }
        WordBlock.Form form = block.form();
        boolean begun = !block.isEmpty();
        block.flush(false);
        blocks(content, 0);
        block.form(begun ? form.continued() : form);
        if (begun && hasWordsAfter(content)) {
            report.parted(content);
        }
    }

    private static boolean hasWordsAfter(Element box) {
        Element paragraph = box.parents().stream()
                .filter(p -> WordXml.name(p).equals("w:p"))
                .findFirst()
                .orElse(box);
        int end = box.endSourceRange().endPos();
        return WordXml.all(paragraph, "w:t")
                .anyMatch(t -> t.sourceRange().startPos() > end
                        && !t.wholeText().isBlank()
                        && t.parents().stream().noneMatch(p -> WordXml.name(p).matches("w:txbxContent|mc:Fallback")));
    }

    private void row(Element row, int mask) {
        int own = mask | (isDeleted(row) ? Style.STRUCK.bit() : 0);
        List<Element> cells = WordXml.all(row, "w:tc").toList();
        if (!isLine(row, cells)) {
            blocks(row, own);
            return;
        }
        WordBlock.Form outer = block.form();
        block.form(new WordBlock.Form(false, 0, true, outer.note()));
        for (Element cell : cells) {
            WordXml.all(cell, "w:p").forEach(paragraph -> runs.read(paragraph, own));
            if (!block.isEmpty()) {
                block.add(WordRuns.range(cell.endSourceRange()), " ", 0);
            }
        }
        block.flush(false);
        block.form(outer);
        afterBlank = false;
    }

    private static boolean isDeleted(Element row) {
        return WordXml.child(row, "w:trPr")
                .flatMap(properties -> WordXml.child(properties, "w:del"))
                .isPresent();
    }

    /** Whether each cell has at most one line, and the row is short. */
    private static boolean isLine(Element row, List<Element> cells) {
        boolean simple = WordXml.all(row, "w:tbl").findAny().isEmpty()
                && WordXml.all(row, "w:txbxContent").findAny().isEmpty()
                && WordXml.all(row, "w:br").findAny().isEmpty()
                && WordXml.all(row, "w:numPr").findAny().isEmpty();
        return simple
                && cells.size() > 1
                && row.text().length() <= LONGEST_ROW
                && cells.stream()
                        .allMatch(cell -> WordXml.all(cell, "w:p")
                                        .filter(WordLines::hasWords)
                                        .count()
                                <= 1);
    }

    /** A note begins with its mark; lines between the pages of notes are no notes. */
    private void note(WordNotes.Kind kind, Element note) {
        String type = WordXml.attribute(note, "type");
        if (!type.isEmpty() && !type.equals("normal")) {
            return;
        }
        String key = WordNotes.key(kind, WordXml.attribute(note, "id"));
        String mark = notes.mark(key);
        boolean comment = kind == WordNotes.Kind.COMMENT;
        WordBlock.Form outer = block.form();
        block.form(new WordBlock.Form(false, 0, true, new NoteLine(key, mark, true, comment)));
        if (!mark.isEmpty() && !notes.isCustom(key)) {
            String printed = comment ? "[" + mark + "]" : mark;
            block.add(WordRuns.place(note), printed + " ", Style.MARKER.bit());
        }
        blocks(note, 0);
        block.flush(false);
        block.form(outer);
    }
}
