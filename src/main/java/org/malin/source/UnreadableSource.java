package org.malin.source;

import org.malin.finding.Finding;

/** A source that cannot be read at all; the finding says why in one line. */
public final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnreadableSource(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
