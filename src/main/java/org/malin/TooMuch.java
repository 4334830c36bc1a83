package org.malin;

import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** Documents that the tool cannot cope with; the others go on. */
final class TooMuch {
    private TooMuch() {}

    /** What is told of a file for a fault that its makers did not foresee. */
    static Finding of(String file, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            return Finding.of(Rule.TOO_LARGE, file, "it needs more memory than the " + most + " MB that there are")
                    .withAdvice("save it in parts, or give Malin more: MALIN_JAVA_OPTIONS=-Xmx4g");
        }
        String reason = fault instanceof StackOverflowError ? "it is nested too deeply" : String.valueOf(fault);
        return Finding.of(Rule.INTERNAL, file, "the document is too much for the tool: " + reason);
    }
}
