package org.malin.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.parse.context.TextBlock;
import org.malin.source.Line;
import org.malin.source.PassageBuilder;
import org.malin.source.Range;

/**
 * Puts lines together to blocks. Where the source has blank lines, a block is what stands between them, if its lines
 * were wrapped at a fixed width or broken on purpose; else each line is a block.
 */
final class Paragraphs {

    /** A text is taken as wrapped at a fixed width if no line is longer than this. */
    private static final int WIDEST_WRAP = 100;

    /** So much wider than the widest line that is known to be cut may another be that is cut too. */
    private static final int MARGIN = 6;

    /** So much narrower than the widest may a line be that is full: signs of the format were taken away. */
    private static final int SHORTER = 8;

    /** Among so many blocks the title stands. */
    private static final int TITLE_LINES = 4;

    /** A label alone on its line goes on with nothing. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}' ]{2,30}:");

    /** So many lines at least must be full. */
    private static final int FULL_LINES = 5;

    private final List<Line> lines;
    private final LineEnds ends;
    private final int wrapWidth;
    private final boolean spaced;

    private Paragraphs(List<Line> lines, LineEnds ends) {
        this.lines = lines;
        this.ends = ends;
        this.spaced = isSpaced(lines);
        this.wrapWidth = spaced ? cutWidth(lines) : wrapWidth(lines);
    }

    static List<TextBlock> of(List<Line> lines, Conventions conventions) {
        List<Line> printed = lines.stream().filter(l -> !l.text().isBlank()).toList();
        return new Paragraphs(printed, conventions.shared(LineEnds.class, LineEnds::new)).blocks();
    }

    /** A sentence for the record: how the lines were read. */
    static String layoutName(List<Line> lines) {
        boolean blanks = lines.stream().skip(1).anyMatch(Line::blankBefore);
        if (!blanks) {
            return "one line a paragraph";
        }
        return wrapWidth(lines) > 0 ? "paragraphs of wrapped lines" : "paragraphs between blank lines";
    }

    /** The width at which most lines were wrapped, 0 if they were not. */
    private static int wrapWidth(List<Line> lines) {
        int widest = usual(lines);
        long full = lines.stream().filter(l -> width(l) > widest * 3 / 4).count();
        boolean blanks = lines.stream().skip(1).anyMatch(Line::blankBefore);
        boolean many = full >= FULL_LINES && full * 4 > lines.size();
        boolean width = widest >= 40 && widest <= WIDEST_WRAP;
        return blanks && width && (many || isEven(lines, widest)) ? widest : 0;
    }

    /** Whether nearly all lines that end inside of a paragraph, and are not broken on purpose, are full. */
    private static boolean isEven(List<Line> lines, int widest) {
        long ends = 0;
        long full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).blankBefore() && !lines.get(i - 1).hardBreak()) {
                ends++;
                full += width(lines.get(i - 1)) + 1 + firstWord(lines.get(i)) > widest - SHORTER ? 1 : 0;
            }
        }
        return full >= FULL_LINES && full * 10 >= ends * 9;
    }

    /** The width of the widest line; a heading, or one long word, is not wrapped. */
    private static int widest(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.heading() == 0 && line.text().toString().indexOf(' ') > 0)
                .mapToInt(Paragraphs::width)
                .max()
                .orElse(0);
    }

    /** The widest line, those few left out that are wider than all others. */
    private static int usual(List<Line> lines) {
        int widest = widest(lines);
        List<Integer> inner = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).blankBefore() && !lines.get(i - 1).hardBreak()) {
                inner.add(width(lines.get(i - 1)));
            }
        }
        inner.sort(Comparator.reverseOrder());
        int left = inner.size() / 8;
        int usual = left == 0 || widest > WIDEST_WRAP ? widest : inner.get(left);
        long near =
                inner.stream().filter(w -> w <= usual && w > usual - SHORTER).count();
        return usual >= 40 && near >= FULL_LINES && near * 2 > inner.size() ? usual : widest;
    }

    private static int firstWord(Line line) {
        String words = line.text().toString();
        int space = words.indexOf(' ');
        return space < 0 ? words.length() : space;
    }

    /** The widest line that is cut, which shows the width; titles and addresses may be wider. */
    private static int cutWidth(List<Line> lines) {
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            width = isCut(lines.get(i - 1), lines.get(i)) ? Math.max(width, width(lines.get(i - 1))) : width;
        }
        return width;
    }

    /** Whether a blank line stands after every line, so that it parts nothing: no line is long, and several are cut. */
    private static boolean isSpaced(List<Line> lines) {
        int width = widest(lines);
        long apart = lines.stream().skip(1).filter(Line::blankBefore).count();
        long cut = 0;
        for (int i = 1; i < lines.size(); i++) {
            cut += isCut(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return width >= 40 && width <= WIDEST_WRAP && apart * 20 >= (lines.size() - 1) * 19L && cut >= 3;
    }

    private static int width(Line line) {
        return line.indent() + line.text().length();
    }

    private List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            boolean title = blocks.size() < TITLE_LINES && !open.isEmpty() && isTitle(open.get(open.size() - 1), line);
            if (!open.isEmpty() && !title && !continues(open.get(open.size() - 1), line)) {
                blocks.add(join(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(join(open));
        }
        return blocks;
    }

    private boolean continues(Line before, Line line) {
        if (line.bullet() || line.heading() > 0 || before.heading() > 0) {
            return false;
        }
        if (ends.isLabelOf(before, line)) {
            return true;
        }
        if (line.blankBefore() && !spaced) {
            return ListOfNames.goesOn(before, line) || isDivided(before, line);
        }
        if (ends.areEntries(before, line)) {
            return false;
        }
        return before.hardBreak()
                || ends.isOpen(before, line)
                || isWrapped(before, line)
                || isCut(before, line)
                || isList(before);
    }

    /** Lines in capitals at the top, one directly under the other, are one title. */
    private static boolean isTitle(Line before, Line line) {
        return !line.blankBefore()
                && !line.bullet()
                && isCapital(before)
                && (isCapital(line)
                        || before.text().toString().endsWith(")")
                                && Character.isLowerCase(line.text().charAt(0)));
    }

    private static boolean isCapital(Line line) {
        String words = line.text().toString().replaceFirst("\\(\\p{Ll}\\)$", "");
        return words.indexOf(' ') > 0
                && words.length() < WIDEST_WRAP
                && (Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.endsWith(","))
                && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** A word that is divided by a hyphen at the line's end. */
    private static boolean isDivided(Line before, Line line) {
        String words = before.text().toString();
        return words.endsWith("-")
                && words.length() > 1
                && Character.isLowerCase(words.charAt(words.length() - 2))
                && Character.isLowerCase(line.text().charAt(0));
    }

    /** A short line of words between commas, with one at its end, is the first line of a list. */
    private static boolean isList(Line line) {
        String words = line.text().toString();
        return words.endsWith(",") && words.length() < 80 && words.indexOf(',') < words.length() - 1;
    }

    /** A line without end mark goes on in the next that begins in lower case. */
    private static boolean isCut(Line before, Line line) {
        String first = before.text().toString();
        char end = first.charAt(first.length() - 1);
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-';
        return open && !before.bullet() && Character.isLowerCase(line.text().charAt(0));
    }

    /** A line goes on in the next if that line's first word would not have fitted on it. */
    private boolean isWrapped(Line before, Line line) {
        if (wrapWidth == 0 || line.indent() != before.indent() && !before.bullet()) {
            return false;
        }
        String next = line.text().toString();
        int firstWord = firstWord(line);
        if (spaced) {
            return !LABEL.matcher(next).matches()
                    && width(before) <= wrapWidth + MARGIN
                    && width(before) + 1 + firstWord > wrapWidth;
        }
        return width(before) + 1 + firstWord > wrapWidth - SHORTER;
    }

    private static TextBlock join(List<Line> open) {
        if (open.size() == 1) {
            return TextBlock.of(open.get(0));
        }
        PassageBuilder text = new PassageBuilder().add(open.get(0).text());
        for (int i = 1; i < open.size(); i++) {
            Line before = open.get(i - 1);
            Line line = open.get(i);
            Range gap = new Range(before.range().end() - 1, before.range().end());
            boolean lineStays = before.hardBreak()
                    || before.text().toString().endsWith(":")
                    || isList(before)
                    || isDivided(before, line);
            text.add(lineStays ? '\n' : ' ', gap.start(), gap.end(), 0);
            text.add(line.text());
        }
        return new TextBlock(open, text.build(), List.of());
    }
}
