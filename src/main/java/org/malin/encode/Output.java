package org.malin.encode;

import java.util.Optional;
import org.malin.model.Document;
import org.malin.source.Passage;

/** What all writers of a document share. */
final class Output {
    private final XmlWriter xml = new XmlWriter();
    private final ClaimLog claims = new ClaimLog();
    private final Document document;
    private final Ids ids;
    private final DecisionLog decisions;

    Output(Document document, Ids ids) {
        this.document = document;
        this.ids = ids;
        this.decisions = new DecisionLog(document.source(), ids);
    }

    XmlWriter xml() {
        return xml;
    }

    ClaimLog claims() {
        return claims;
    }

    Document document() {
        return document;
    }

    Ids ids() {
        return ids;
    }

    DecisionLog decisions() {
        return decisions;
    }

    /** A pointer to the translator or editor of the source who comes first. */
    Optional<String> editor() {
        return document.header().responsibilities().stream().findFirst().map(r -> ids.pointer("resp." + r.key()));
    }

    /** Words of the source. */
    void text(Passage passage) {
        xml.text(passage.toString());
        claims.text(passage, xml.nearestId());
    }

    /** An inline element that holds words of the source. */
    void inline(String name, Passage passage) {
        xml.inline(name);
        text(passage);
        xml.end();
    }
}
