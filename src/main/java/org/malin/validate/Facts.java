package org.malin.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a document and keeps what is compared across files: its days, who is present or speaks, its shelfmark, its own persons. */
final class Facts extends DefaultHandler {
    private final TreeSet<String> days = new TreeSet<>();
    private final Map<String, Place> persons = new LinkedHashMap<>();
    private final StringBuilder shelfmark = new StringBuilder();
    private @Nullable Place shelved;
    private boolean inShelfmark;
    private boolean hasLeaves;
    private boolean inSetting;
    private @Nullable StringBuilder words;
    private final Here here = new Here();
    private final LocalNames names = new LocalNames(here);

    /** The ISO dates of the sessions, whole days only. */
    TreeSet<String> days() {
        return days;
    }

    /** Pointers to those who are present or speak, and where each is named first. */
    Map<String, Place> persons() {
        return persons;
    }

    /** The numbers of the shelfmark, leaves included; empty where the document gives none or no leaves. */
    String shelfmark() {
        return hasLeaves ? shelfmark.toString() : "";
    }

    /** Where the shelfmark stands. */
    Place shelved() {
        return shelved == null ? here.place() : shelved;
    }

    /** The names of persons who are in no authority file. */
    List<LocalName> names() {
        return names.all();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        here.follow(given);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        names.startElement(uri, local, name, atts);
        switch (local) {
            case "setting" -> inSetting = true;
            case "date" -> day(inSetting ? atts.getValue("when") : null);
            case "meeting" -> day(atts.getValue("when"));
            case "person" -> person("absent".equals(atts.getValue("role")) ? null : atts.getValue("corresp"));
            case "sp", "spGrp" -> person(atts.getValue("who"));
            case "msIdentifier" -> {
                inShelfmark = true;
                shelved = here.place();
            }
            case "altIdentifier" -> inShelfmark = false;
            case "repository", "collection", "idno" -> words = inShelfmark ? new StringBuilder() : null;
            case "locus" -> leaves(atts.getValue("from"), atts.getValue("to"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        names.endElement(uri, local, name);
        if (words != null && local.matches("repository|collection|idno")) {
            part(words.toString());
            words = null;
        }
        inShelfmark &= !"msIdentifier".equals(local);
        inSetting &= !"setting".equals(local);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        names.characters(text, start, length);
        if (words != null) {
            words.append(text, start, length);
        }
    }

    private void day(@Nullable String when) {
        if (when != null && when.length() == 10) {
            days.add(when);
        }
    }

    private void person(@Nullable String pointers) {
        if (pointers != null) {
            for (String pointer : pointers.strip().split("\\s+")) {
                if (pointer.indexOf(':') > 0) {
                    persons.putIfAbsent(pointer, here.place());
                }
            }
        }
    }

    private void leaves(@Nullable String from, @Nullable String to) {
        if (shelved != null && from != null) {
            hasLeaves = true;
            part(from + "-" + (to == null ? from : to));
        }
    }

    private void part(String text) {
        shelfmark.append(shelfmark.isEmpty() ? "" : ", ").append(text.strip().replaceAll("\\s+", " "));
    }
}
