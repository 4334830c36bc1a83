package org.malin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.malin.source.PlainLine.Kind;

/**
 * Lines of plain text and of Markdown, which is plain text with some signs. Only the signs are taken away: lists,
 * quotations, code and reflow, which Markdown knows too, would change what a protocol prints.
 */
final class PlainLines {

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private boolean markdown;
    private boolean blankBefore;

    private PlainLines(String text) {
        this.text = text;
    }

    static Lines of(SourceText source) {
        return new PlainLines(source.text()).read();
    }

    private Lines read() {
        List<PlainLine> plain = plainLines();
        boolean parted = plain.stream().anyMatch(line -> line.kind() == Kind.BLANK);
        int start = 0;
        while (start < plain.size()) {
            int end = start + 1;
            while (parted && end < plain.size() && plain.get(end).continues(plain.get(end - 1))) {
                end++;
            }
            paragraph(plain.subList(start, end));
            start = end;
        }
        claims.removeIf(claim -> claim.range().isEmpty());
        claims.sort(Comparator.comparing(Claim::range));
        return new Lines(lines, claims, markdown ? "markdown" : "text", Map.of(), List.of());
    }

    private List<PlainLine> plainLines() {
        List<PlainLine> plain = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SourceText.endsLine(text, i) || i == text.length() - 1) {
                addLine(plain, start, i + 1);
                start = i + 1;
            }
        }
        return plain;
    }

    private void addLine(List<PlainLine> plain, int start, int end) {
        PlainLine line = PlainLine.of(text, start, end);
        if (!plain.isEmpty()
                && line.isUnderline(text)
                && plain.get(plain.size() - 1).kind() == Kind.TEXT) {
            plain.set(plain.size() - 1, plain.get(plain.size() - 1).asHeading());
        }
        plain.add(line);
    }

    /** Lines over which emphasis can run. */
    private void paragraph(List<PlainLine> plain) {
        plain.forEach(line -> claims.addAll(line.claims(text)));
        Kind kind = plain.get(0).kind();
        markdown |= kind == Kind.HEADING || kind == Kind.SIGNS;
        if (kind == Kind.BLANK || kind == Kind.SIGNS) {
            blankBefore = true;
            return;
        }
        Cells cells = cells(plain);
        if (kind != Kind.RULE) {
            Markdown.read(cells);
        }
        List<Claim> signs = cells.claims();
        markdown |= signs.stream().anyMatch(claim -> claim.kind() == Claim.Kind.MARKUP);
        claims.addAll(signs);
        addLines(plain, cells);
    }

    /** The words of the lines, with a cell for each line end. */
    private Cells cells(List<PlainLine> plain) {
        return new Cells(
                text,
                plain.stream()
                        .flatMapToInt(
                                line -> IntStream.concat(IntStream.range(line.from(), line.to()), IntStream.of(-1)))
                        .toArray());
    }

    private void addLines(List<PlainLine> plain, Cells cells) {
        int at = 0;
        for (PlainLine line : plain) {
            int next = at + line.to() - line.from() + 1;
            addParts(line, cells, at, next - 1);
            at = next;
        }
    }

    /** A line, or several where a tag breaks it. */
    private void addParts(PlainLine line, Cells cells, int from, int to) {
        Matcher matcher = BREAK.matcher(cells.text()).region(from, to);
        int at = from;
        int start = line.start();
        while (matcher.find()) {
            if (cells.isSign(matcher.start())) {
                int end = line.from() + matcher.end() - from;
                add(line, cells.passage(at, matcher.end()), new Range(start, end), true);
                at = matcher.end();
                start = end;
            }
        }
        add(line, cells.passage(at, to), new Range(start, line.end()), line.hardBreak());
    }

    private void add(PlainLine line, Passage passage, Range range, boolean hardBreak) {
        Passage words = passage.strip();
        if (words.isBlank()) {
            blankBefore |= range.end() == line.end() && range.start() == line.start();
            return;
        }
        boolean first = range.start() == line.start();
        boolean bullet = first && line.kind() == Kind.BULLET;
        lines.add(new Line(words, range, bullet, line.level(), blankBefore, hardBreak, line.indent()));
        blankBefore = false;
    }
}
