package org.malin.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.source.PlainLine.Kind;

/**
 * Lines of plain text and of Markdown, which is plain text with some signs. Only the signs are taken away: lists,
 * quotations, code and reflow, which Markdown knows too, would change what a protocol prints.
 */
final class PlainLines {

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)[ \\t]*\\|[ \\t]*");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final String text;
    private final MarkdownNotes notes = new MarkdownNotes();
    private final Map<Integer, String> markers = new HashMap<>();
    private final Map<PlainLine, NoteLine> noteLines = new IdentityHashMap<>();
    private final Set<PlainLine> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> addresses = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private boolean markdown;
    private boolean blankBefore;

    private PlainLines(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    static Lines of(SourceText source) {
        return new PlainLines(source).read();
    }

    private Lines read() {
        List<PlainLine> plain = metadata(plainLines());
        prepare(plain);
        boolean parted = plain.stream().anyMatch(line -> line.kind() == Kind.BLANK);
        int start = 0;
        while (start < plain.size()) {
            int end = start + 1;
            while (parted && end < plain.size() && joins(plain.get(end - 1), plain.get(end))) {
                end++;
            }
            paragraph(plain.subList(start, end));
            start = end;
        }
        claims.removeIf(claim -> claim.range().isEmpty());
        claims.sort(Comparator.comparing(Claim::range));
        return new Lines(lines, claims, markdown ? "markdown" : "text", markers, findings);
    }

    private boolean joins(PlainLine before, PlainLine line) {
        return line.continues(before) && !rows.contains(before) && !rows.contains(line);
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
        int level = plain.isEmpty() ? 0 : line.underlines(text);
        int last = plain.size() - 1;
        boolean under = level == 1 && plain.get(last).kind() == Kind.TEXT
                || level == 2
                        && plain.get(last).isShort(text)
                        && (last == 0 || plain.get(last - 1).kind() == Kind.BLANK);
        if (under) {
            plain.set(last, plain.get(last).asHeading(level));
        }
        plain.add(under ? line.asSigns() : line);
    }

    /** Takes the metadata before the text out; returns the other lines. */
    private List<PlainLine> metadata(List<PlainLine> plain) {
        PageMetadata metadata = PageMetadata.of(source).orElse(null);
        if (metadata == null) {
            return plain;
        }
        markdown = true;
        Aside aside = new Aside(source, metadata.sign());
        for (List<PlainLine> entry : metadata.entries(plain)) {
            if (!metadata(metadata, entry, aside)) {
                leave(aside);
                aside = new Aside(source, metadata.sign());
            }
        }
        leave(aside);
        return plain.stream().filter(line -> line.start() >= metadata.end()).toList();
    }

    private void leave(Aside aside) {
        claims.addAll(aside.claims());
        findings.addAll(aside.finding("metadata of the page"));
    }

    /** Whether an entry is left out with those around it; else it is a line of the text. */
    private boolean metadata(PageMetadata metadata, List<PlainLine> entry, Aside aside) {
        PlainLine line = entry.get(0);
        Range whole = new Range(line.start(), entry.get(entry.size() - 1).end());
        if (metadata.isSign(line)) {
            claims.add(new Claim(new Range(line.from(), line.to()), Claim.Kind.MARKUP, ""));
            return true;
        }
        Optional<Passage> words = metadata.labelled(entry);
        if (words.isEmpty()) {
            aside.add(whole, source.of(whole));
            return true;
        }
        lines.add(new Line(words.get(), whole, false, 0, true, false, 0));
        claims.addAll(quotes(metadata, line, words.get()));
        return false;
    }

    private static List<Claim> quotes(PageMetadata metadata, PlainLine line, Passage words) {
        if (!metadata.isQuoted(line)) {
            return List.of();
        }
        int close = words.range().end();
        int open = words.rangeOf(words.toString().indexOf(": ") + 2).start() - 1;
        return List.of(
                new Claim(new Range(open, open + 1), Claim.Kind.MARKUP, ""),
                new Claim(new Range(close, close + 1), Claim.Kind.MARKUP, ""));
    }

    /** Finds what lines tell of others: the notes, the rows of tables, the addresses of links. */
    private void prepare(List<PlainLine> plain) {
        for (int i = 0; i < plain.size(); i++) {
            PlainLine line = plain.get(i);
            NoteLine note = notes.next(line, text);
            if (note != null) {
                noteLines.put(line, note);
            }
            if (line.isTable(text)) {
                table(plain, i);
            }
            addresses.add(line.address(text));
        }
        addresses.remove("");
    }

    private void table(List<PlainLine> plain, int at) {
        if (at > 0 && hasPipe(plain.get(at - 1))) {
            rows.add(plain.get(at - 1));
            for (int i = at + 1; i < plain.size() && hasPipe(plain.get(i)); i++) {
                rows.add(plain.get(i));
            }
        }
    }

    private boolean hasPipe(PlainLine line) {
        return line.kind() == Kind.TEXT
                && text.substring(line.from(), line.to()).indexOf('|') >= 0;
    }

    /** The signs between the cells of a row; one blank stays. */
    private void pipes(PlainLine line, Cells cells) {
        if (!rows.contains(line)) {
            return;
        }
        markdown = true;
        Matcher pipe = PIPE.matcher(cells.text());
        while (pipe.find()) {
            boolean blank = Character.isWhitespace(cells.text().charAt(pipe.start()));
            cells.sign(pipe.start() + (blank ? 1 : 0), pipe.end());
        }
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
            plain.forEach(line -> pipes(line, cells));
            Markdown.read(cells, addresses);
            markers.putAll(cells.markers());
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
        int tag = cells.text().indexOf('<');
        for (PlainLine line : plain) {
            int next = at + line.to() - line.from() + 1;
            if (tag >= 0 && tag < at) {
                tag = cells.text().indexOf('<', at);
            }
            if (tag >= 0 && tag < next - 1) {
                addParts(line, cells, at, next - 1);
            } else {
                add(line, cells.passage(at, next - 1), new Range(line.start(), line.end()), line.hardBreak());
            }
            at = next;
        }
    }

    /** A line with tags: several where one breaks it. */
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

    /** The note that a line belongs to; of the parts of its first line only the first opens it. */
    private @Nullable NoteLine note(PlainLine line) {
        NoteLine note = noteLines.get(line);
        if (note != null) {
            noteLines.put(line, new NoteLine(note.key(), note.mark(), false, note.editorial()));
        }
        return note;
    }

    private void add(PlainLine line, Passage passage, Range range, boolean hardBreak) {
        Passage words = passage.strip();
        if (words.isBlank()) {
            blankBefore |= range.end() == line.end() && range.start() == line.start();
            return;
        }
        boolean first = range.start() == line.start();
        boolean bullet = first && line.kind() == Kind.BULLET;
        lines.add(new Line(words, range, bullet, line.level(), blankBefore, hardBreak, line.indent(), note(line)));
        blankBefore = false;
    }
}
