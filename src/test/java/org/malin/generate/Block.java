package org.malin.generate;

import java.util.List;

/** A block of a printed page; its lines end where the printer wants them to. */
record Block(Kind kind, List<String> lines) {
    /** What may happen to a block when pages are damaged. */
    enum Kind {
        META,
        LIST,
        LABEL,
        HEAD,
        STATEMENT,
        NOTE,
        FURNITURE
    }

    static Block of(Kind kind, String line) {
        return new Block(kind, List.of(line));
    }

    boolean isRunning() {
        return lines.size() == 1 && kind != Kind.LABEL && kind != Kind.FURNITURE;
    }
}
