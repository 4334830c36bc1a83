package org.malin.review;

import org.malin.source.Range;
import org.malin.source.SourceText;

/** Code points and lines of a source as offsets. */
final class Positions {
    private final SourceText source;
    private final String text;

    Positions(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The offset of a code point; the end of the text for one that is beyond it. */
    int offset(int codePoints) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (source.codePoints(middle) < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Range range(TeiFile.Chars chars) {
        int start = offset(chars.start());
        return new Range(start, Math.max(start, offset(chars.end())));
    }

    /** A line without its end; empty if there is no such line. */
    Range line(int line) {
        int start = 0;
        for (int n = 1; n < line && start < text.length(); n++) {
            start = end(start);
        }
        int end = end(start);
        while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Range(start, end);
    }

    private int end(int start) {
        int at = start;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }
}
