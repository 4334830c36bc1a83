package org.malin.fidelity;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** Knows on which lines of an XML file its text stands; text is counted as it comes. */
final class TextLines {
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>();
    private @Nullable Locator locator;
    private int count;

    /** Says who knows the place of an event. */
    void follow(Locator other) {
        locator = other;
    }

    /** Counts text that stands at the place of the event, and tells where it begins. */
    int add(String text) {
        int start = count;
        int line = locator == null ? 0 : Math.max(0, locator.getLineNumber());
        lines.put(start, line);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.put(start + i + 1, ++line);
        }
        count += text.length();
        return start;
    }

    int lineOf(int at) {
        var entry = lines.floorEntry(at);
        return entry == null ? 0 : entry.getValue();
    }
}
