package org.malin.validate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.xml.Here;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears a document and keeps the names of its unidentified persons. */
final class LocalNames extends DefaultHandler {
    private final List<LocalName> all = new ArrayList<>();
    private final Here here;
    private final StringBuilder words = new StringBuilder();
    private final List<String> given = new ArrayList<>();
    private String surname = "";
    private int listed;
    private int inOffice;
    private int partBegins;
    private @Nullable Place place;

    /** The place is that of the parse to which this one listens too. */
    LocalNames(Here here) {
        this.here = here;
    }

    List<LocalName> all() {
        return all;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        switch (local) {
            case "listPerson" -> listed += listed > 0 || "unidentified".equals(atts.getValue("type")) ? 1 : 0;
            case "persName" -> begin();
            case "roleName" -> inOffice++;
            case "surname", "forename" -> partBegins = words.length();
            default -> {}
        }
    }

    private void begin() {
        if (listed > 0 && place == null) {
            place = here.place();
            words.setLength(0);
            given.clear();
            surname = "";
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "listPerson" -> listed -= listed > 0 ? 1 : 0;
            case "persName" -> end();
            case "roleName" -> inOffice--;
            case "surname" -> surname = part();
            case "forename" -> given.add(part());
            default -> {}
        }
    }

    private String part() {
        return place == null ? "" : words.substring(partBegins).strip();
    }

    /** Where the parts of a name are not told, the last word is the surname. */
    private void end() {
        if (place == null) {
            return;
        }
        String shown = words.toString().strip().replaceAll("\\s+", " ");
        if (surname.isEmpty()) {
            given.clear();
            given.addAll(List.of(shown.split(" ")));
            surname = given.remove(given.size() - 1);
        }
        all.add(new LocalName(surname, given, shown, place));
        place = null;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (place != null && inOffice == 0) {
            words.append(text, start, length);
        }
    }
}
