package org.malin.bench;

/** What is measured. */
interface Task {
    Measured run() throws Exception;

    /** The same, with something before it that is not measured. */
    default Task after(Preparation preparation) {
        return () -> {
            preparation.run();
            return run();
        };
    }

    /** What has to be there, or has to be gone, before a task runs. */
    interface Preparation {
        void run() throws Exception;
    }
}
