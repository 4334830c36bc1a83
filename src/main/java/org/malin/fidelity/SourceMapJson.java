package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.malin.finding.Json;
import org.malin.source.Claim;

/** The source map as JSON, one stretch a line, positions in code points. */
final class SourceMapJson {

    private SourceMapJson() {}

    static String write(SourceMap map, List<String> members) {
        StringBuilder out = new StringBuilder("{\n");
        out.append(" \"source\": ").append(Json.string(map.source())).append(",\n \"ranges\": [");
        String before = "\n";
        for (SourceMap.Entry entry : map.entries()) {
            out.append(before).append("  ").append(line(entry));
            before = ",\n";
        }
        out.append("\n ]");
        members.forEach(member -> out.append(",\n ").append(member));
        return out.append("\n}\n").toString();
    }

    private static String line(SourceMap.Entry entry) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        String target = entry.target().isEmpty() ? "" : ", \"target\": " + Json.string(entry.target());
        String reads = entry.reads().isEmpty() ? "" : ", \"reads\": " + Json.string(entry.reads());
        return "{\"start\": " + entry.start() + ", \"end\": " + entry.end() + ", \"class\": " + Json.string(kind)
                + target + reads + "}";
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
        return new SourceMap.Entry(
                number(range, "start"), number(range, "end"), kind, string(range, "target"), string(range, "reads"));
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
