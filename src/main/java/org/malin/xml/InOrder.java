package org.malin.xml;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that the cores share and whose results are taken in order, while they go on; so many are held at once. */
public final class InOrder {
    private static final int AT_ONCE = 32;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /** What is done with each; each is done by itself. */
    public interface Work<T, R, E extends Exception> {
        R of(T one) throws E;
    }

    /** Where the results go, one after another. */
    public interface Into<R, E extends Exception> {
        void take(R result) throws E;
    }

    /** The first fault of the work, in the order of its results, ends it. */
    public static <T, R, E extends Exception> void each(List<T> all, Work<T, R, E> work, Into<R, E> into) throws E {
        each(all, CORES, work, into);
    }

    /** The same by so many threads at most; one does it all here, one after another. */
    public static <T, R, E extends Exception> void each(List<T> all, int atOnce, Work<T, R, E> work, Into<R, E> into)
            throws E {
        int threads = Math.min(Math.min(CORES, atOnce), all.size());
        if (threads > 1) {
            shared(all, threads, work, into);
            return;
        }
        for (T one : all) {
            into.take(work.of(one));
        }
    }

    private static <T, R, E extends Exception> void shared(
            List<T> all, int threads, Work<T, R, E> work, Into<R, E> into) throws E {
        ExecutorService cores = Executors.newFixedThreadPool(threads);
        Queue<Future<R>> begun = new ArrayDeque<>();
        try {
            for (T one : all) {
                begun.add(cores.submit(() -> work.of(one)));
                if (begun.size() == AT_ONCE) {
                    into.take(InOrder.<R, E>result(begun.remove()));
                }
            }
            for (Future<R> result : begun) {
                into.take(InOrder.<R, E>result(result));
            }
        } finally {
            cores.shutdownNow();
        }
    }

    private static <R, E extends Exception> R result(Future<R> begun) throws E {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw InOrder.<E>fault(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The fault of the work as its own: it throws no other checked exceptions than those that it declares. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> E fault(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof RuntimeException own) {
            throw own;
        }
        return (E) Objects.requireNonNull(e.getCause());
    }
}
