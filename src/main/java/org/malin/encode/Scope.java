package org.malin.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Pointer;

/**
 * A part of the document in which structural identifiers are given by position: {@code s1.i2} gives {@code s1.i2.p1},
 * {@code s1.i2.p2} to its statements, wherever they stand in it.
 */
final class Scope {
    private final String prefix;
    private final String paragraph;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<List<Pointer>, String> speeches = new HashMap<>();

    private Scope(String prefix, String paragraph) {
        this.prefix = prefix;
        this.paragraph = paragraph;
    }

    static Scope document() {
        return new Scope("", "b");
    }

    /** A session: its blocks outside items are no statements. */
    static Scope session(String id) {
        return new Scope(id + ".", "b");
    }

    /** An item or another division that holds statements. */
    static Scope division(String id) {
        return new Scope(id + ".", "p");
    }

    /** The next identifier of a kind: {@code s1.i2.sp3}. */
    String next(String stem) {
        return prefix + stem + counts.merge(stem, 1, Integer::sum);
    }

    /** An identifier of what stands once as a rule: {@code s1.att}; a second is {@code s1.att2}. */
    String single(String stem) {
        int n = counts.merge(stem, 1, Integer::sum);
        return prefix + stem + (n == 1 ? "" : n);
    }

    String nextParagraph() {
        return next(paragraph);
    }

    /** Remembers a speech and gives the last one before it by the same speakers. */
    @Nullable
    String speech(List<Pointer> who, String id) {
        return speeches.put(who, id);
    }
}
