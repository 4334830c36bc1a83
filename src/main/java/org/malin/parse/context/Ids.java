package org.malin.parse.context;

import java.util.HashMap;
import java.util.Map;

/** Gives out parts of identifiers by position: {@code del1}, {@code del2}, {@code gap1}. */
public final class Ids {

    private final Map<String, Integer> last = new HashMap<>();

    public String next(String kind) {
        return kind + last.merge(kind, 1, Integer::sum);
    }
}
