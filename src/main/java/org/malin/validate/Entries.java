package org.malin.validate;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.spelling.StreamSafe;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears an authority file and keeps its entries, by their ids. */
final class Entries extends DefaultHandler {
    private static final Set<String> ENTRIES = Set.of("person", "org", "place");
    private static final Set<String> NAMES = Set.of("persName", "orgName", "placeName");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable Entry current;
    private @Nullable StringBuilder name;
    private final Here here = new Here();

    /** An entry: where it stands, its names as they are compared, and the days of birth and death, if they are told. */
    static final class Entry {
        private final Place place;
        private final Set<String> names = new TreeSet<>();
        private String shown = "";
        private String birth = "";
        private String death = "";

        private Entry(Place place) {
            this.place = place;
        }

        Place place() {
            return place;
        }

        /** The main name. */
        String shown() {
            return shown;
        }

        String birth() {
            return birth;
        }

        String death() {
            return death;
        }

        /** Whether the two have a name of more than one word in common, and no different days of birth. */
        boolean isPerhaps(Entry other) {
            boolean sameBirth = birth.isEmpty() || other.birth.isEmpty() || birth.equals(other.birth);
            return sameBirth && names.stream().anyMatch(other.names::contains);
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        here.follow(given);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes atts) {
        String id = atts.getValue("http://www.w3.org/XML/1998/namespace", "id");
        if (ENTRIES.contains(local) && id != null) {
            current = new Entry(here.place());
            entries.put(id, current);
        } else if (current != null && NAMES.contains(local) && name == null) {
            name = new StringBuilder();
        } else if (current != null && "birth".equals(local)) {
            current.birth = value(atts);
        } else if (current != null && "death".equals(local)) {
            current.death = value(atts);
        }
    }

    private static String value(Attributes atts) {
        String when = atts.getValue("when");
        return when == null ? "" : when;
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        if (current != null && name != null && NAMES.contains(local)) {
            String words = name.toString().strip().replaceAll("\\s+", " ");
            current.shown = current.shown.isEmpty() ? words : current.shown;
            if (words.indexOf(' ') > 0) {
                current.names.add(folded(words));
            }
            name = null;
        } else if (ENTRIES.contains(local)) {
            current = null;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (name != null) {
            name.append(text, start, length);
        }
    }

    private static String folded(String words) {
        return StreamSafe.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L} ]", "");
    }
}
