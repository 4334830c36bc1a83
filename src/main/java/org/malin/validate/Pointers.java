package org.malin.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a parse and keeps what references need: the ids, the prefixes, and the pointers out of the file. */
final class Pointers extends DefaultHandler {
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String DOCUMENT = "{http://www.tei-c.org/ns/1.0}TEI";
    private static final Set<String> ATTRIBUTES = Set.of(
            "ana", "change", "copyOf", "corresp", "facs", "from", "hand", "next", "prev", "ref", "resp", "sameAs",
            "scheme", "select", "source", "spanTo", "synch", "target", "to", "url", "who");

    private final Ids ids;
    private final Map<String, Prefix> prefixes = new LinkedHashMap<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private @Nullable String root;
    private final List<String> includes = new ArrayList<>();
    private final Here here = new Here();

    /** The ids that stand twice are told. */
    Pointers(Consumer<Finding> findings) {
        ids = new Ids(findings);
    }

    Map<String, Place> ids() {
        return ids.places();
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

    /** True if the file is one document, not a folder of them. */
    boolean isDocument() {
        return DOCUMENT.equals(root);
    }

    @Nullable
    Prefix prefix(String ident) {
        return prefixes.get(ident);
    }

    @Override
    public void setDocumentLocator(Locator given) {
        here.follow(given);
        ids.setDocumentLocator(given);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        ids.startElement(uri, local, name, atts);
        if ("include".equals(local) && XINCLUDE.equals(uri)) {
            includes.add(String.valueOf(atts.getValue("href")));
        }
        if (root == null) {
            root = "{" + uri + "}" + local;
        }
        if ("prefixDef".equals(local)) {
            Prefix.of(atts).ifPresent(prefix -> prefixes.put(prefix.ident(), prefix));
        }
        for (int i = 0; i < atts.getLength(); i++) {
            addPointers(name, atts.getQName(i), atts.getValue(i));
        }
    }

    private void addPointers(String element, String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute) || isPlainValue(attribute, value)) {
            return;
        }
        for (StringTokenizer tokens = new StringTokenizer(value); tokens.hasMoreTokens(); ) {
            String token = tokens.nextToken();
            if (token.charAt(0) != '#') {
                pointers.add(new Pointer(token, element, attribute, here.place()));
            }
        }
    }

    private static boolean isPlainValue(String attribute, String value) {
        return ("from".equals(attribute) || "to".equals(attribute)) && value.indexOf(':') < 0;
    }

    /** One pointer that leaves its file. */
    record Pointer(String value, String element, String attribute, Place place) {

        @Override
        public String toString() {
            return attribute + "=\"" + value + "\" on <" + element + ">";
        }
    }
}
