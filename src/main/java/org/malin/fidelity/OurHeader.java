package org.malin.fidelity;

import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** Parts of a TEI header that the edition writes, not the source. */
final class OurHeader {
    private static final Set<String> ELEMENTS = Set.of("encodingDesc", "revisionDesc", "settlement");

    /** The publisher of the edition; the place of a sitting, which the authority files tell. */
    private static final Set<String> PLACES = Set.of("publicationStmt/publisher", "setting/placeName");

    /** Elements that are the edition's if their type or status is this. */
    private static final Map<String, String> KINDS =
            Map.of("availability", "free", "idno", "edition", "bibl", "digital-source");

    /** Editors of the edition have identifiers of their own. */
    private static final String REVIEW = ".review.";

    private OurHeader() {}

    static boolean is(String element, Attributes attributes, String parent) {
        String kind = KINDS.get(element);
        String id = attributes.getValue("xml:id");
        return ELEMENTS.contains(element)
                || element.equals("respStmt") && id != null && id.contains(REVIEW)
                || PLACES.contains(parent + "/" + element)
                || kind != null
                        && (kind.equals(attributes.getValue("type")) || kind.equals(attributes.getValue("status")));
    }
}
