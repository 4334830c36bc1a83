package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.malin.source.Claim;

/** The source map as JSON, one stretch a line, positions in code points. */
final class SourceMapJson {

    private SourceMapJson() {}

    static String write(SourceMap map) {
        StringBuilder out = new StringBuilder("{\n");
        out.append(" \"source\": ").append(quoted(map.source())).append(",\n \"ranges\": [");
        String before = "\n";
        for (SourceMap.Entry entry : map.entries()) {
            out.append(before).append("  ").append(line(entry));
            before = ",\n";
        }
        return out.append("\n ]\n}\n").toString();
    }

    private static String line(SourceMap.Entry entry) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        String target = entry.target().isEmpty() ? "" : ", \"target\": " + quoted(entry.target());
        return "{\"start\": " + entry.start() + ", \"end\": " + entry.end() + ", \"class\": " + quoted(kind) + target
                + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static SourceMap read(String json) {
        Map<?, ?> map = object(new JsonReader(json).read());
        List<SourceMap.Entry> entries = new ArrayList<>();
        if (!(map.get("ranges") instanceof List<?> ranges)) {
            throw new IllegalArgumentException("no ranges");
        }
        ranges.forEach(range -> entries.add(entry(object(range))));
        return new SourceMap(string(map, "source"), entries);
    }

    private static SourceMap.Entry entry(Map<?, ?> range) {
        Claim.Kind kind = Claim.Kind.valueOf(string(range, "class").toUpperCase(Locale.ROOT));
        return new SourceMap.Entry(number(range, "start"), number(range, "end"), kind, string(range, "target"));
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no object: " + value);
    }

    private static String string(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<?, ?> map, String key) {
        if (map.get(key) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("no number: " + key);
    }
}
