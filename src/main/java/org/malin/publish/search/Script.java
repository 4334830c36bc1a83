package org.malin.publish.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Data as a script that a page loads: {@code malin.found("NAME","DATA");}. Works from a folder too. */
final class Script {
    private static final String OPENING = "malin.found(";
    private static final String END = ");";

    private Script() {}

    /** Text under a name. */
    static byte[] of(String name, String text) {
        return ofValue(name, quoted(text));
    }

    /** A value of JSON under a name. */
    static byte[] ofValue(String name, String json) {
        return (OPENING + quoted(name) + "," + json + END).getBytes(UTF_8);
    }

    /** The text of a script. */
    static String text(byte[] script) {
        String whole = new String(script, UTF_8).strip();
        int start = whole.indexOf("\",\"");
        if (!whole.startsWith(OPENING) || start < 0 || !whole.endsWith("\"" + END)) {
            throw new IllegalArgumentException("no data of a search page");
        }
        return unquoted(whole.substring(start + 3, whole.length() - END.length() - 1));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\t') {
                quoted.append("\\t");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static String unquoted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                if (c == 'u') {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                } else {
                    plain.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
