package org.malin.finding;

/** Words as JSON. */
public final class Json {

    private Json() {}

    /** A string of JSON, quotation marks included. */
    public static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }

    /** A member of an object: a name and a value that is JSON already. */
    public static String member(String name, String value) {
        return string(name) + ": " + value;
    }
}
