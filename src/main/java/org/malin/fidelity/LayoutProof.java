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

    private final String source;
    private final Nearest tagStart;
    private final Nearest tagEnd;
    private final Nearest brace;
    private int measured = -1;
    private int measuredEnd;

    private LayoutProof(String source) {
        this.source = source;
        this.tagStart = new Nearest(source, '<');
        this.tagEnd = new Nearest(source, '>');
        this.brace = new Nearest(source, '{');
    }

    static List<Finding> check(Pieces pieces) {
        LayoutProof proof = new LayoutProof(pieces.text());
        return pieces.all().stream()
                .filter(proof::hidesWords)
                .map(piece -> pieces.finding(
                        Rule.PROOF_LAYOUT, piece.at(), "\"" + piece.text().strip() + "\" passes for layout"))
                .toList();
    }

    private boolean hidesWords(Pieces.Piece piece) {
        String text = piece.text();
        if (!piece.reads().isEmpty()) {
            return hasWords(Tags.outside(text, false));
        }
        if (piece.kind() == Claim.Kind.LAYOUT || piece.kind() == Claim.Kind.BRACKET) {
            return hasWords(text);
        }
        return piece.kind() == Claim.Kind.MARKUP && hidesInMarkup(text, piece.at());
    }

    private boolean hidesInMarkup(String text, int at) {
        boolean inside = tagStart.before(at) > tagEnd.before(at);
        boolean tags = inside || text.startsWith("<") || text.startsWith("]]>");
        return !isAddress(text, at)
                && !isLink(text)
                && !hasAttributes(text, at)
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

    private boolean isAddress(String text, int at) {
        return at > 0 && source.charAt(at - 1) == ']' && ADDRESS.matcher(text).matches();
    }

    /** Whether the stretch ends inside of attributes, or with them, and has no words before them. */
    private boolean hasAttributes(String text, int at) {
        int end = at + text.length();
        int open = brace.before(end);
        if (open < 0 || endOfBraces(open) < end) {
            return false;
        }
        String before = open <= at ? "" : text.substring(0, open - at);
        return !hasWords(before) || isLink(before) || isAddress(before, at);
    }

    /** Where the attributes end that begin with this brace; -1 if it begins none. */
    private int endOfBraces(int open) {
        if (open != measured) {
            Matcher braces = BRACES.matcher(source).region(open, source.length());
            measured = open;
            measuredEnd = braces.lookingAt() ? braces.end() : -1;
        }
        return measuredEnd;
    }

    /** Where a sign stands that is the last before a place; the places are asked for in their order. */
    private static final class Nearest {
        private final String text;
        private final char sign;
        private int last = -1;
        private int next;

        Nearest(String text, char sign) {
            this.text = text;
            this.sign = sign;
            this.next = text.indexOf(sign);
        }

        /** The index; -1 if there is none. */
        int before(int place) {
            while (next >= 0 && next < place) {
                last = next;
                next = text.indexOf(sign, next + 1);
            }
            return last;
        }
    }
}
