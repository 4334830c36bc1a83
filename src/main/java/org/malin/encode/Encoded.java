package org.malin.encode;

import java.util.List;
import org.malin.source.Claim;

/**
 * A document in TEI.
 *
 * @param id the document's {@code xml:id}, which is also the name of its file
 * @param xml the whole file
 * @param claims what became of which stretch of the source; where two overlap, the first holds
 */
public record Encoded(String id, String xml, List<Claim> claims) {
    public Encoded {
        claims = List.copyOf(claims);
    }
}
