package org.malin.xml;

import java.util.List;
import org.malin.finding.Finding;

/** XML that could not be read or compiled: carries what to tell the editor. */
public final class BadXml extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public BadXml(Finding finding) {
        this(List.of(finding));
    }

    public BadXml(List<Finding> findings) {
        super(findings.isEmpty() ? "" : findings.get(0).toString(), null, false, false);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
