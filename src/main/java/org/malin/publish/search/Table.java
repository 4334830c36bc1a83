package org.malin.publish.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Keys in their order with their values, cut into scripts; the first key of each says where a key is to be found. */
final class Table {
    /** A script of so many letters gets no further key. */
    private static final int FULL = 48_000;

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> firsts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    private Table(String name) {
        this.name = name;
    }

    /** Values are written as text; neither they nor keys have spaces. */
    static Table of(String name, SortedMap<String, ?> entries) {
        Table table = new Table(name);
        entries.forEach((key, value) -> table.add(key, value.toString()));
        table.close();
        return table;
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
            files.put("search/" + part + ".js", Script.of(part, lines.toString()));
            lines.setLength(0);
        }
    }

    /** The scripts by path. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The first key of each script. */
    List<String> firsts() {
        return firsts;
    }
}
