package org.malin.model;

import java.util.List;

/**
 * What the reading of a document leaves behind besides the document: enough to say of each line why it was read as it was.
 *
 * @param layout how the source is laid out
 * @param contests in the order of the source
 */
public record Trace(Fingerprint layout, List<Contest> contests) {

    /** Of a document that nobody read. */
    public static final Trace NONE = new Trace(Fingerprint.NONE, List.of());

    public Trace {
        contests = List.copyOf(contests);
    }
}
