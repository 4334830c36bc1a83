package org.malin.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of a source map: objects, arrays, strings, whole numbers, true and false. */
final class JsonReader {
    private final String json;
    private int at;

    JsonReader(String json) {
        this.json = json;
    }

    Object read() {
        Object value = value();
        skipBlanks();
        if (at < json.length()) {
            throw wrong("the end");
        }
        return value;
    }

    private Object value() {
        skipBlanks();
        char c = at < json.length() ? json.charAt(at) : ' ';
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't', 'f' -> truth();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        if (!next('}')) {
            do {
                skipBlanks();
                String key = string();
                expect(':');
                map.put(key, value());
            } while (next(','));
            expect('}');
        }
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (!next(']')) {
            do {
                list.add(value());
            } while (next(','));
            expect(']');
        }
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        char c = at < json.length() ? json.charAt(at++) : ' ';
        if (c == 'u' && at + 4 <= json.length()) {
            at += 4;
            return (char) Integer.parseInt(json, at - 4, at, 16);
        }
        return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Boolean truth() {
        for (Boolean value : new Boolean[] {true, false}) {
            if (json.startsWith(value.toString(), at)) {
                at += value.toString().length();
                return value;
            }
        }
        throw wrong("a value");
    }

    private Integer number() {
        int start = at;
        while (at < json.length() && Character.isDigit(json.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw wrong("a value");
        }
        return Integer.valueOf(json.substring(start, at));
    }

    private boolean next(char c) {
        skipBlanks();
        boolean there = at < json.length() && json.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw wrong("'" + c + "'");
        }
    }

    private void skipBlanks() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("not a source map: " + expected + " expected at character " + at);
    }
}
