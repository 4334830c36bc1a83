package org.malin.parse.context;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.source.Line;
import org.malin.source.NoteLine;
import org.malin.source.Passage;
import org.malin.source.Range;

/** One or more lines that the source prints as a unit. Every recogniser asks the same of it, so it answers from memory. */
public final class TextBlock {

    private static final Pattern MARKERS = Pattern.compile("(?:\\s?\\[\\d{1,3}\\])++\\s*+$");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{L}+ (?:No|Nr|№)\\.? ?\\d+");
    private static final String BLANKS = " \t\n\u000B\f\r";

    private final List<Line> lines;
    private final Passage text;
    private final List<Integer> pageJoints;
    private final String words;
    private final int wordCount;
    private final boolean endsSentence;

    /**
     * A block.
     *
     * @param lines the printed lines
     * @param text their words: wrapped lines are joined by a blank, lines that break on purpose by a line feed
     * @param pageJoints indices into the text at which a lost page break was bridged
     */
    public TextBlock(List<Line> lines, Passage text, List<Integer> pageJoints) {
        this.lines = List.copyOf(lines);
        this.text = text;
        this.pageJoints = List.copyOf(pageJoints);
        this.words = text.toString().replace('\n', ' ');
        this.wordCount = count(words.strip());
        this.endsSentence = isSentence(words);
    }

    public static TextBlock of(Line line) {
        return new TextBlock(List.of(line), line.text(), List.of());
    }

    /** The same block with part of its text. */
    public TextBlock with(Passage part) {
        return new TextBlock(lines, part, List.of());
    }

    public List<Line> lines() {
        return lines;
    }

    public Passage text() {
        return text;
    }

    public List<Integer> pageJoints() {
        return pageJoints;
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
        return words;
    }

    /** How many words it has. */
    public int wordCount() {
        return wordCount;
    }

    private static int count(String words) {
        int count = words.isEmpty() ? 0 : 1;
        for (int i = 1; i < words.length(); i++) {
            count += BLANKS.indexOf(words.charAt(i)) >= 0 && BLANKS.indexOf(words.charAt(i - 1)) < 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether it is a paragraph of prose: several words that end like a sentence and begin with a word. */
    public boolean isProse() {
        return wordCount >= 8
                && endsSentence
                && (Character.isLetterOrDigit(text.charAt(0)) || "\"“„«'".indexOf(text.charAt(0)) >= 0);
    }

    /** Whether it is the number of a document in a collection: "Document No. 12". */
    public boolean isDocumentNumber() {
        return DOCUMENT_NUMBER.matcher(words).matches();
    }

    /** Whether it ends like a sentence, note markers apart. */
    public boolean endsSentence() {
        return endsSentence;
    }

    private static boolean isSentence(String words) {
        String bare = (words.indexOf(']') < 0 ? words : MARKERS.matcher(words).replaceAll("")).stripTrailing();
        return !bare.isEmpty() && ".?!:;…\"”’)»".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
