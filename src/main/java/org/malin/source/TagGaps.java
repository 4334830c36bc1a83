package org.malin.source;

import java.util.ArrayList;
import java.util.List;

/** What stands between the words of HTML and of Word: tags and comments, which are markup. */
final class TagGaps {

    private final String source;
    private final List<Range> words = new ArrayList<>();

    TagGaps(String source) {
        this.source = source;
    }

    /** These are no markup. */
    void words(Range range) {
        words.add(range);
    }

    List<Claim> claims() {
        words.sort(null);
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        for (Range range : words) {
            add(claims, at, range.start());
            at = Math.max(at, range.end());
        }
        add(claims, at, source.length());
        return claims;
    }

    /** White space at the ends is none; at the end of a tag that the next one cuts off it is. */
    private void add(List<Claim> claims, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(source.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            int last = source.charAt(to - 1) == '>' ? to : end;
            claims.add(new Claim(new Range(from, last), Claim.Kind.MARKUP, ""));
        }
    }
}
