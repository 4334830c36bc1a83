package org.malin.xml;

/** Work that is done before it is needed, by a thread of its own. Who needs its result meets what goes wrong. */
public final class Ahead {
    private Ahead() {}

    /** Begins the work; the tool ends without waiting for it. */
    public static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((of, fault) -> {});
        thread.start();
    }
}
