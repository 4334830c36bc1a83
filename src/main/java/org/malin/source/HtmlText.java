package org.malin.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Finds for each character of a text in HTML the stretch of the source that it was read from. */
final class HtmlText {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+;?|([A-Za-z][A-Za-z0-9]*);?)");

    private final String source;
    private final int end;
    private int at;

    private HtmlText(String source, Range range) {
        this.source = source;
        this.at = range.start();
        this.end = range.end();
    }

    /** The characters of {@code decoded} with their places in the range of the source; styles are left empty. */
    static Passage of(String source, Range range, String decoded) {
        return new HtmlText(source, range).align(decoded);
    }

    private Passage align(String decoded) {
        PassageBuilder builder = new PassageBuilder();
        int i = 0;
        while (i < decoded.length()) {
            skipLost(decoded.charAt(i));
            int start = Math.min(at, end);
            int count = next(decoded, i);
            at = Math.min(at, end);
            boolean none = count == 1
                    && start < end
                    && source.charAt(start) == '&'
                    && CharacterReference.isNone(decoded.charAt(i));
            for (int k = i; k < i + count; k++) {
                builder.add(none ? '\uFFFD' : decoded.charAt(k), start, Math.max(start, at), 0);
            }
            i += count;
        }
        return builder.build();
    }

    /** A parser may leave out a carriage return. */
    private void skipLost(char wanted) {
        while (at < end && wanted != '\r' && source.charAt(at) == '\r') {
            at++;
        }
    }

    /** Goes over one character or one reference of the source; returns how many characters it stands for. */
    private int next(String decoded, int i) {
        if (at < end && source.charAt(at) == '&') {
            Matcher reference = REFERENCE.matcher(source).region(at, end);
            if (reference.lookingAt()) {
                return reference.group(1) == null ? numeric(reference, decoded, i) : named(reference, decoded, i);
            }
        }
        at++;
        return 1;
    }

    private int numeric(Matcher reference, String decoded, int i) {
        at = reference.end();
        return CharacterReference.isHalf(reference.group()) ? 1 : Character.charCount(decoded.codePointAt(i));
    }

    /** The longest name that stands for what was decoded; else the sign is an ampersand. */
    private int named(Matcher reference, String decoded, int i) {
        String name = reference.group(1);
        for (int length = name.length(); length > 1; length--) {
            String value = Entities.getByName(name.substring(0, length));
            if (!value.isEmpty() && decoded.startsWith(value, i)) {
                int stop = reference.start(1) + length;
                at = stop < end && source.charAt(stop) == ';' ? stop + 1 : stop;
                return value.length();
            }
        }
        at++;
        return 1;
    }

    /** Whether the content of a file is HTML. */
    static boolean isHtml(String text) {
        String head =
                text.substring(0, Math.min(text.length(), 4096)).stripLeading().toLowerCase(Locale.ROOT);
        String begin = head.replaceFirst("^(?s:\\s++|<\\?xml.*?\\?>|<!--.*?-->)++", "");
        return begin.startsWith("<!doctype html")
                || begin.startsWith("<html")
                || begin.matches(
                                "(?s)<(head|meta|title|body|main|article|section|div|p|h[1-6]|table|ul|ol|nav)\\b[^<>]*>.*")
                        && Pattern.compile("</(?:p|div|h[1-6]|body|table|ul|ol|article|main|section)\\s*>")
                                .matcher(text)
                                .find();
    }
}
