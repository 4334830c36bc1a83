package org.malin.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a parse and keeps what references need: the ids, the prefixes, and the pointers out of the file. */
final class Pointers extends DefaultHandler {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final Set<String> ATTRIBUTES = Set.of(
            "ana", "change", "copyOf", "corresp", "facs", "from", "hand", "next", "prev", "ref", "resp", "sameAs",
            "scheme", "select", "source", "spanTo", "synch", "target", "to", "url", "who");

    private final Map<String, Place> ids = new LinkedHashMap<>();
    private final Map<String, Prefix> prefixes = new LinkedHashMap<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<String> includes = new ArrayList<>();
    private final Here here = new Here();

    Map<String, Place> ids() {
        return ids;
    }

    List<Pointer> pointers() {
        return pointers;
    }

    /** These, without the pointers of elements at some places. */
    Pointers without(Set<Place> elements) {
        pointers.removeIf(pointer -> elements.contains(pointer.place()));
        return this;
    }

    /** The addresses of the files that the file includes. */
    List<String> includes() {
        return includes;
    }

    @Nullable
    Prefix prefix(String ident) {
        return prefixes.get(ident);
    }

    @Override
    public void setDocumentLocator(Locator given) {
        here.follow(given);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        Place place = here.place();
        if ("include".equals(local) && XINCLUDE.equals(uri)) {
            includes.add(String.valueOf(atts.getValue("href")));
        }
        String id = atts.getValue(XML, "id");
        if (id != null) {
            ids.putIfAbsent(id, place);
        }
        if ("prefixDef".equals(local)) {
            Prefix.of(atts).ifPresent(prefix -> prefixes.put(prefix.ident(), prefix));
        }
        for (int i = 0; i < atts.getLength(); i++) {
            addPointers(name, atts.getQName(i), atts.getValue(i), place);
        }
    }

    private void addPointers(String element, String attribute, String value, Place place) {
        boolean plainValue = ("from".equals(attribute) || "to".equals(attribute)) && value.indexOf(':') < 0;
        if (!ATTRIBUTES.contains(attribute) || plainValue) {
            return;
        }
        for (String token : value.strip().split("\\s+")) {
            if (!token.isEmpty() && !token.startsWith("#")) {
                pointers.add(new Pointer(token, element, attribute, place));
            }
        }
    }

    /** One pointer that leaves its file. */
    record Pointer(String value, String element, String attribute, Place place) {

        @Override
        public String toString() {
            return attribute + "=\"" + value + "\" on <" + element + ">";
        }
    }
}
