package org.malin.source;

import org.jspecify.annotations.Nullable;

/**
 * One printed line of a source, or one block of a format that has no lines, without its markup.
 *
 * @param text the words, without bullet, heading signs and white space at the ends
 * @param range the whole line in the source, with its line end
 * @param bullet whether a list bullet stands before it (layout, not structure)
 * @param heading level of a heading from 1, or 0
 * @param blankBefore whether at least one blank line stands before it
 * @param hardBreak whether the source breaks the line here on purpose (two spaces or a backslash in Markdown, {@code br})
 * @param indent columns of white space before it
 * @param note the note to which it belongs, where the format itself tells notes from text; else null
 */
public record Line(
        Passage text,
        Range range,
        boolean bullet,
        int heading,
        boolean blankBefore,
        boolean hardBreak,
        int indent,
        @Nullable NoteLine note) {

    /** A line that the format does not tell for part of a note. */
    public Line(
            Passage text,
            Range range,
            boolean bullet,
            int heading,
            boolean blankBefore,
            boolean hardBreak,
            int indent) {
        this(text, range, bullet, heading, blankBefore, hardBreak, indent, null);
    }

    /** Whether every letter of the line is bold. */
    public boolean isBold() {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                any = true;
                if (!text.has(i, Style.BOLD)) {
                    return false;
                }
            }
        }
        return any;
    }
}
