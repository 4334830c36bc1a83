package org.malin.publish;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.malin.xml.BadXml;

/** Work that the cores share and whose results are taken in order; so many of them are held at once. */
final class InOrder {
    private static final int AT_ONCE = 32;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /** What is done with each; each is done by itself. */
    interface Work<T, R> {
        R of(T one) throws BadXml;
    }

    /** Where the results go, one after another. */
    interface Into<R> {
        void take(R result) throws BadXml;
    }

    /** The first fault of the work, in the order of its results, ends it. */
    static <T, R> void each(List<T> all, Work<T, R> work, Into<R> into) throws BadXml {
        ExecutorService cores = Executors.newFixedThreadPool(Math.max(1, Math.min(CORES, all.size())));
        Queue<Future<R>> begun = new ArrayDeque<>();
        try {
            for (T one : all) {
                begun.add(cores.submit(() -> work.of(one)));
                if (begun.size() == AT_ONCE) {
                    into.take(result(begun.remove()));
                }
            }
            for (Future<R> result : begun) {
                into.take(result(result));
            }
        } finally {
            cores.shutdownNow();
        }
    }

    private static <R> R result(Future<R> begun) throws BadXml {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw fault(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The fault of the work as its own. */
    private static BadXml fault(ExecutionException e) {
        if (e.getCause() instanceof BadXml bad) {
            return bad;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    }
}
