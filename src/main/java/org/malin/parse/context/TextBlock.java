package org.malin.parse.context;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.source.Line;
import org.malin.source.NoteLine;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * One or more lines that the source prints as a unit.
 *
 * @param lines the printed lines
 * @param text their words: wrapped lines are joined by a blank, lines that break on purpose by a line feed
 * @param pageJoints indices into the text at which a lost page break was bridged
 */
public record TextBlock(List<Line> lines, Passage text, List<Integer> pageJoints) {

    private static final Pattern MARKERS = Pattern.compile("(?:\\s?\\[\\d{1,3}\\])++\\s*+$");

    public TextBlock {
        lines = List.copyOf(lines);
        pageJoints = List.copyOf(pageJoints);
    }

    public static TextBlock of(Line line) {
        return new TextBlock(List.of(line), line.text(), List.of());
    }

    /** The same block with part of its text. */
    public TextBlock with(Passage part) {
        return new TextBlock(lines, part, List.of());
    }

    public boolean isBulleted() {
        return lines.get(0).bullet();
    }

    public int heading() {
        return lines.get(0).heading();
    }

    /** The note of which the format says that the block belongs to it. */
    public @Nullable NoteLine note() {
        return lines.get(0).note();
    }

    public boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }

    public Range range() {
        return text.range();
    }

    /** The words, line feeds as blanks. */
    public String words() {
        return text.toString().replace('\n', ' ');
    }

    /** How many words it has. */
    public int wordCount() {
        String words = words().strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }

    /** Whether it is a paragraph of prose: several words that end like a sentence and begin with a word. */
    public boolean isProse() {
        return wordCount() >= 8 && endsSentence() && Character.isLetterOrDigit(text.charAt(0))
                || wordCount() >= 8 && endsSentence() && "\"“„«'".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it ends like a sentence, note markers apart. */
    public boolean endsSentence() {
        String bare = MARKERS.matcher(words()).replaceAll("").stripTrailing();
        return !bare.isEmpty() && ".?!:;…\"”’)»".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
