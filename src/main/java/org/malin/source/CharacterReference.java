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

    private static final Pattern NUMBER = Pattern.compile("&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});?");
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    /** What stands at an offset of a source; where there is no reference, the sign there stands for itself. */
    public static CharacterReference at(String source, int offset) {
        Matcher matcher = REFERENCE.matcher(source).region(offset, source.length());
        if (matcher.lookingAt()) {
            return new CharacterReference(matcher.group(), decode(matcher.group()));
        }
        String sign = source.substring(offset, offset + 1);
        return new CharacterReference(sign, sign);
    }

    /** A text with all references put into signs; what no XML can hold becomes U+FFFD. */
    public static String decode(String text) {
        String meant = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(withoutForbidden(text), false);
        return meant.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? HALF.matcher(meant).replaceAll("\uFFFD")
                : meant;
    }

    private static String withoutForbidden(String text) {
        return NUMBER.matcher(text).replaceAll(m -> {
            String meant = Parser.unescapeEntities(m.group(), false);
            boolean none = meant.length() == 1 && Characters.isForbidden(meant.charAt(0));
            return Matcher.quoteReplacement(none ? "\uFFFD" : m.group());
        });
    }

    /** Whether it is half a surrogate pair, or nothing that XML can hold. */
    static boolean isNone(char meant) {
        return Character.isSurrogate(meant) || Characters.isForbidden(meant);
    }

    /** Whether a reference names half a surrogate pair. */
    static boolean isHalf(String reference) {
        String meant = Parser.unescapeEntities(reference, false);
        return meant.length() == 1 && Character.isSurrogate(meant.charAt(0));
    }

    public boolean isReference() {
        return !written.equals(meant);
    }
}
