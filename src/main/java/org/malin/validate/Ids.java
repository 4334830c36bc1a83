package org.malin.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a parse and keeps its ids; tells of those that stand there twice. */
final class Ids extends DefaultHandler {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Consumer<Finding> findings;
    private final Here here = new Here();

    Ids(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The ids in the order of the file, each with its first place. */
    Map<String, Place> places() {
        return places;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        here.follow(given);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        String id = atts.getValue(XML, "id");
        if (id != null) {
            Place place = here.place();
            Place first = places.putIfAbsent(id, place);
            if (first != null) {
                findings.accept(twice(id, place, first));
            }
        }
    }

    private static Finding twice(String id, Place place, Place first) {
        String where = place.file().equals(first.file()) ? "on line " + first.line() : "in " + first.file();
        return Finding.of(Rule.DUPLICATE_ID, place, "xml:id \"" + id + "\", which stands in this file before, " + where)
                .withAdvice("give one of the two another id");
    }
}
