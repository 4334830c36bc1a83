package org.malin.fidelity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.CharacterReference;
import org.malin.source.Claim;

/**
 * No letter or digit stands in what passes for layout, bracket or markup, tags and addresses of links apart; a stretch that reads as
 * other words is a tag and hides none of its own.
 */
final class LayoutProof {

    private static final Pattern LINK_DEFINITION = Pattern.compile("\\[[^\\]\\n]+]:\\s*\\S+.*");

    /** The address of a link whose text keeps its brackets. */
    private static final Pattern ADDRESS = Pattern.compile("\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?\\)");

    private static final String ATTRIBUTES =
            "\\{(?:\\s*+(?:[#.][^\\s{}]++|[\\w-]++=(?:\"[^\"{}]*+\"|[^\\s{}\"]++)))++\\s*+}";

    /** What Markdown says of a heading, a span or a link in braces: classes, a name, attributes. */
    private static final Pattern BRACES = Pattern.compile(ATTRIBUTES);

    /** The line at which a division with a name or a class begins. */
    private static final Pattern DIVISION = Pattern.compile(":{3,}\\s*(?:" + ATTRIBUTES + "|[\\w-]+)");

    private LayoutProof() {}

    static List<Finding> check(Pieces pieces) {
        return pieces.all().stream()
                .filter(piece -> hidesWords(piece, pieces))
                .map(piece -> pieces.finding(
                        Rule.PROOF_LAYOUT, piece.at(), "\"" + piece.text().strip() + "\" passes for layout"))
                .toList();
    }

    private static boolean hidesWords(Pieces.Piece piece, Pieces pieces) {
        String text = piece.text();
        if (!piece.reads().isEmpty()) {
            return hasWords(Tags.outside(text, false));
        }
        if (piece.kind() == Claim.Kind.LAYOUT || piece.kind() == Claim.Kind.BRACKET) {
            return hasWords(text);
        }
        return piece.kind() == Claim.Kind.MARKUP && hidesInMarkup(text, piece.at(), pieces.text());
    }

    private static boolean hidesInMarkup(String text, int at, String source) {
        boolean inside = Tags.isInside(source, at);
        boolean tags = inside || text.startsWith("<");
        return !isAddress(text, at, source)
                && !isLink(text)
                && !hasAttributes(text, at, source)
                && hasWords(tags ? Tags.outside(text, inside) : text);
    }

    private static boolean hasWords(String text) {
        return CharacterReference.decode(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The address of a link in Markdown. */
    private static boolean isLink(String text) {
        return text.startsWith("](")
                || text.startsWith("][")
                || LINK_DEFINITION.matcher(text).matches()
                || DIVISION.matcher(text).matches();
    }

    private static boolean isAddress(String text, int at, String source) {
        return at > 0 && source.charAt(at - 1) == ']' && ADDRESS.matcher(text).matches();
    }

    /** Whether the stretch ends inside of attributes, or with them, and has no words before them. */
    private static boolean hasAttributes(String text, int at, String source) {
        int end = at + text.length();
        int open = source.lastIndexOf('{', end - 1);
        Matcher braces = BRACES.matcher(source);
        if (open < 0 || !braces.region(open, source.length()).lookingAt() || braces.end() < end) {
            return false;
        }
        String before = open <= at ? "" : text.substring(0, open - at);
        return !hasWords(before) || isLink(before) || isAddress(before, at, source);
    }
}
