package org.malin.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/** Keys in their order with their values, cut into scripts; the first key of each says where a key is to be found. */
final class Table {
    /** A script of so many letters gets no further key. */
    private static final int FULL = 48_000;

    private final String name;
    private final BiConsumer<String, byte[]> into;
    private final List<String> firsts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    private Table(String name, BiConsumer<String, byte[]> into) {
        this.name = name;
        this.into = into;
    }

    /**
     * Hands on the scripts by path. Values are written as text; neither they nor keys have spaces.
     *
     * @return the first key of each script
     */
    static List<String> write(String name, SortedMap<String, ?> entries, BiConsumer<String, byte[]> into) {
        Table table = new Table(name, into);
        entries.forEach((key, value) -> table.add(key, value.toString()));
        table.close();
        return table.firsts;
    }

    private void add(String key, String value) {
        if (lines.length() > 0 && lines.length() + value.length() > FULL) {
            close();
        }
        if (lines.length() == 0) {
            firsts.add(key);
        }
        lines.append(lines.length() == 0 ? "" : " ").append(key).append(' ').append(value);
    }

    private void close() {
        if (lines.length() > 0) {
            String part = name + "/" + (firsts.size() - 1);
            into.accept("search/" + part + ".js", Script.of(part, lines.toString()));
            lines.setLength(0);
        }
    }
}
