package org.malin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Severity;
import org.malin.xml.Names;

/** What a step has to tell: its findings, and the files that it wrote. */
public final class Outcome {
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int upToDate;

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How the files that were written are called. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** How the files that were looked at are called, where the step tells it. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** Writes a text that was made of this outcome to a file; tells if it could not. */
    public Outcome save(Path file, String text) {
        EditorsPages.write(file, text, this);
        return this;
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** True if something could not be read or written at all. */
    public boolean stopped() {
        return findings.stream().anyMatch(f -> f.isError() && f.rule().stopsDocument());
    }

    /** How many files were there already as they are to be. */
    public int upToDate() {
        return upToDate;
    }

    Outcome upToDate(int files) {
        upToDate = files;
        return this;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    void wrote(Path file) {
        written.add(Names.of(file));
    }

    void lookedAt(Path file) {
        files.add(Names.of(file));
    }

    /** This and what another step tells. */
    Outcome and(Outcome other) {
        findings.addAll(other.findings);
        written.addAll(other.written);
        files.addAll(other.files);
        upToDate += other.upToDate;
        return this;
    }
}
