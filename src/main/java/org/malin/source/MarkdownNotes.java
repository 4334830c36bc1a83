package org.malin.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the footnotes of Markdown from line to line: {@code [^1]: text}, the lines of its paragraph, and paragraphs
 * that are indented after a blank line.
 */
final class MarkdownNotes {

    private static final Pattern DEFINITION = Pattern.compile("\\[\\^(\\w{1,12})]:");
    private static final int INDENT = 2;

    private @Nullable NoteLine note;
    private boolean afterBlank;

    static String key(String mark) {
        return "[^" + mark + "]";
    }

    /** The note to which the next line belongs; null for text. */
    @Nullable
    NoteLine next(PlainLine line, String text) {
        if (line.kind() == PlainLine.Kind.BLANK) {
            afterBlank = true;
            return null;
        }
        Matcher definition = DEFINITION.matcher(text).region(line.from(), line.to());
        if (definition.lookingAt()) {
            note = new NoteLine(key(definition.group(1)), definition.group(1), true, false);
        } else if (note != null && (!afterBlank || line.indent() >= INDENT)) {
            note = new NoteLine(note.key(), note.mark(), false, false);
        } else {
            note = null;
        }
        afterBlank = false;
        return note;
    }
}
