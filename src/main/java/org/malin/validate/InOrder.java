package org.malin.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work that the cores share and whose results are taken in order, while they go on; so many are held at once. */
final class InOrder {
    private static final int AT_ONCE = 64;

    private InOrder() {}

    static <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> into) {
        if (all.size() == 1) {
            into.accept(work.apply(all.get(0)));
            return;
        }
        ForkJoinPool cores = new ForkJoinPool();
        Deque<ForkJoinTask<R>> ahead = new ArrayDeque<>();
        try {
            for (T one : all) {
                ahead.add(cores.submit(() -> work.apply(one)));
                if (ahead.size() == AT_ONCE) {
                    into.accept(ahead.remove().join());
                }
            }
            ahead.forEach(task -> into.accept(task.join()));
        } finally {
            cores.shutdownNow();
        }
    }
}
