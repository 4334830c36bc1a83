package org.malin.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A sign of a source that is written by name or number, such as {@code &amp;}.
 *
 * @param written how it stands in the source
 * @param meant what it stands for
 */
public record CharacterReference(String written, String meant) {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    /** What stands at an offset of a source; where there is no reference, the sign there stands for itself. */
    public static CharacterReference at(String source, int offset) {
        Matcher matcher = REFERENCE.matcher(source).region(offset, source.length());
        String written = matcher.lookingAt() ? matcher.group() : source.substring(offset, offset + 1);
        return new CharacterReference(written, Parser.unescapeEntities(written, false));
    }

    /** A text with all references put into signs. */
    public static String decode(String text) {
        return Parser.unescapeEntities(text, false);
    }

    public boolean isReference() {
        return !written.equals(meant);
    }
}
