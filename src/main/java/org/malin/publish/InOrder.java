package org.malin.publish;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work that the cores share and whose results are taken in order; so many of them are held at once. */
final class InOrder {
    private static final int AT_ONCE = 32;

    private InOrder() {}

    static <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> into) {
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            all.subList(i, Math.min(i + AT_ONCE, all.size())).parallelStream()
                    .map(work)
                    .toList()
                    .forEach(into);
        }
    }
}
