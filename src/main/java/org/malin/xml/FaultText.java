package org.malin.xml;

import org.malin.finding.Place;

/** The text of a file that is not well-formed, and the places in it. Lines and columns count from 1, offsets from 0. */
final class FaultText {
    private final String file;
    private final String text;

    FaultText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The offset of a place; the end where the place lies beyond it. */
    int offset(int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return Math.min(at + Math.max(column - 1, 0), text.length());
    }

    Place place(int offset) {
        int line = 1;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', begin)) {
            line++;
            begin = end + 1;
        }
        return Place.of(file, line, offset - begin + 1);
    }

    int line(int offset) {
        return place(offset).line();
    }

    /** The last place of a sign before an offset, or the offset itself. */
    int before(String sign, int offset) {
        int at = text.lastIndexOf(sign, Math.max(offset - 1, 0));
        return at < 0 ? offset : at;
    }

    /** The name that begins at an offset. */
    String name(int offset) {
        int end = offset;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(offset, text.length()), end);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
