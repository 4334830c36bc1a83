package org.malin.source;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/**
 * Words that are set aside as furniture: told to the editor in one sentence, which quotes them. The source map's proof
 * reads the sentence again, so that nothing is set aside of which no finding tells.
 */
public final class Aside {

    /** So many letters are quoted in full. */
    private static final int QUOTED = 200;

    private static final int ENDS = 80;

    private final SourceText source;
    private final StringBuilder words = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private final String element;

    /** Words that this element or file of the source sets aside. */
    Aside(SourceText source, String element) {
        this.source = source;
        this.element = element;
    }

    /** Adds words; the range is where they stand, white space at its ends apart. */
    void add(Range range, String shown) {
        int start = range.start();
        int end = range.end();
        while (start < end && Characters.isBlank(source.text().charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(source.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            claims.add(new Claim(new Range(start, end), Claim.Kind.BOILERPLATE, element));
            words.append(words.length() == 0 ? "" : " ").append(shown.strip());
        }
    }

    List<Claim> claims() {
        return claims;
    }

    /** What was set aside, if it has words; {@code what} says why. */
    List<Finding> finding(String what) {
        return claims.isEmpty()
                ? List.of()
                : List.of(finding(source, claims.get(0).range(), what, words.toString()));
    }

    /** Tells of words that are set aside. */
    public static Finding finding(SourceText source, Range range, String what, String words) {
        Place place = new Place(source.name(), source.lineOf(range.start()), source.columnOf(range.start()));
        return Finding.of(Rule.BOILERPLATE_LEFT_OUT, place, what + " left out: " + quote(words));
    }

    /** The words in quotation marks; of many the ends, and how many letters and digits they have. */
    static String quote(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.length() <= QUOTED) {
            return "\"" + plain + "\"";
        }
        long count = plain.codePoints().filter(Character::isLetterOrDigit).count();
        String head = plain.substring(0, plain.offsetByCodePoints(0, ENDS));
        String tail = plain.substring(plain.offsetByCodePoints(plain.length(), -ENDS));
        return "\"" + head + "\" … \"" + tail + "\" (" + count + " letters and digits)";
    }
}
