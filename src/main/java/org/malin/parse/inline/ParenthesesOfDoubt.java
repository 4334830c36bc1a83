package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code (sic!)} and {@code (?)} after a word, the same as in square brackets. */
final class ParenthesesOfDoubt implements InlineRecogniser {

    private static final Pattern SIC = Pattern.compile("(?i)\\((?:sic[.!]*|(\\?+))\\)");

    @Override
    public void find(Scan scan) {
        if (scan.text().indexOf('(') < 0) {
            return;
        }
        Matcher matcher = SIC.matcher(scan.text());
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                SicBracket.mark(scan, matcher.start(), matcher.end());
            } else {
                UnclearBracket.markWordBefore(scan, matcher.start(), matcher.end());
            }
        }
    }
}
