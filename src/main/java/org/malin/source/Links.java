package org.malin.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links {@code [text](address)} and pictures. The text stays; square brackets that stand for something else (words that
 * an editor supplied, note markers) are left alone, as no address follows them.
 */
final class Links {

    /** An address has a sign of addresses in it, so that words in round brackets are none. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\((?:<[^<>\\n]*>|(?=[^\\s()]*[/.#:@])[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)?)"
                    + "(?:[ \\t]+(?:\"[^\"\\n]*\"|'[^'\\n]*'))?\\)");
    /** The text of a link that is a note marker keeps its brackets. */
    private static final Pattern MARKER =
            Pattern.compile("\\[\\s*(?:\\d{1,3}|[*\u2020\u2021])\\s*]\\(#.*", Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile("\\[([^\\[\\]\\n]*)]");

    private final Cells cells;
    private final String text;
    private final Set<String> addresses;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Links(Cells cells, Set<String> addresses) {
        this.addresses = addresses;
        this.cells = cells;
        this.text = cells.text();
    }

    /** Reads links whose address stands beside them, or is one of those that are named elsewhere. */
    static void read(Cells cells, Set<String> addresses) {
        Links links = new Links(cells, addresses);
        for (int i = 0; i < cells.length(); i++) {
            links.bracket(i);
        }
    }

    private void bracket(int i) {
        if (!cells.isFree(i)) {
            return;
        }
        if (text.charAt(i) == '[') {
            open.push(i);
        } else if (text.charAt(i) == ']' && !open.isEmpty()) {
            close(open.pop(), i);
        }
    }

    private String name(Matcher named, int start, int end) {
        String name = named.group(1).isBlank() ? text.substring(start + 1, end) : named.group(1);
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Words in brackets that have attributes: the brackets are signs. */
    private void span(int start, int end) {
        int last = attributes(end + 1);
        if (last > end + 1) {
            cells.sign(start, start + 1);
            cells.sign(end, end + 1);
            if (Attributes.strike(text.substring(end + 1, last))) {
                cells.style(start + 1, end, Style.STRUCK);
            }
        }
    }

    private int attributes(int at) {
        int last = Attributes.end(text, at);
        cells.sign(at, last);
        return last;
    }

    private void close(int start, int end) {
        Matcher named = NAMED.matcher(text).region(end + 1, text.length());
        if (named.lookingAt() && addresses.contains(name(named, start, end))) {
            cells.sign(start, start + 1);
            cells.sign(end, named.end());
            cells.style(start + 1, end, Style.LINK);
            return;
        }
        Matcher address = ADDRESS.matcher(text).region(end + 1, text.length());
        if (!address.lookingAt()) {
            span(start, end);
            return;
        }
        attributes(address.end());
        boolean picture = start > 0 && text.charAt(start - 1) == '!' && cells.isFree(start - 1);
        if (picture) {
            cells.sign(start - 1, address.end());
            return;
        }
        cells.sign(end + 1, address.end());
        cells.style(start, end + 1, Style.LINK);
        if (!MARKER.matcher(text).region(start, address.end()).matches()) {
            cells.sign(start, start + 1);
            cells.sign(end, end + 1);
        }
    }
}
