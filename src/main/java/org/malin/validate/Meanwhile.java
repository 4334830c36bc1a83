package org.malin.validate;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.malin.xml.BadXml;

/** A value that a thread of its own makes while others are made. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    Meanwhile(Callable<T> making) {
        task = new FutureTask<>(making);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the value; throws what making it threw. */
    T get() throws BadXml {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadXml bad) {
                throw bad;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
