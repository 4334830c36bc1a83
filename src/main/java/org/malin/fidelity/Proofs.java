package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.SourceText;
import org.malin.xml.BadXml;

/** Proves that a TEI file holds what its source says, neither more nor less. */
public final class Proofs {

    private Proofs() {}

    /**
     * Checks all proofs, those too that rest on the conventions and on what the editor is told.
     *
     * @return what fails; empty if everything is proved
     */
    public static List<Finding> check(SourceText source, SourceMap map, String tei, Told told) {
        List<Finding> findings = new ArrayList<>(check(source, map, tei));
        if (findings.stream().noneMatch(finding -> finding.rule() == Rule.PROOF_COVER)) {
            Pieces pieces = new Pieces(source, map);
            findings.addAll(LabelProof.check(pieces, told.label()));
            findings.addAll(FurnitureProof.check(source, pieces, told));
        }
        return findings;
    }

    /**
     * Checks the proofs that rest on the source, its map and the TEI alone.
     *
     * @return what fails; empty if everything is proved
     */
    public static List<Finding> check(SourceText source, SourceMap map, String tei) {
        List<Finding> findings = new ArrayList<>(CoverProof.check(source, map));
        if (!findings.isEmpty()) {
            return findings;
        }
        Pieces pieces = new Pieces(source, map);
        findings.addAll(BytesProof.check(source, pieces));
        findings.addAll(LayoutProof.check(pieces));
        findings.addAll(DuplicateProof.check(pieces));
        try {
            findings.addAll(new TextProof(pieces, TeiText.read(tei)).check());
        } catch (BadXml e) {
            findings.addAll(e.findings());
        }
        return findings;
    }
}
