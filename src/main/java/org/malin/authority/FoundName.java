package org.malin.authority;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in a TEI file that points to no entry.
 *
 * @param form as printed, with honorific
 * @param honorific empty where there is none
 * @param given forenames and initials
 * @param surname the surname, or the one name there is
 */
record FoundName(String form, String honorific, List<String> given, String surname, NameRole role, Spot spot) {

    /**
     * Where a name stands.
     *
     * @param file what the file is called
     * @param line 0 if the TEI has no file of its own
     * @param document the id of the document
     * @param id of the statement, the speech or the list around the name
     * @param source pointer to the source file of the document, empty if it names none
     */
    record Spot(String file, int line, String document, String id, String source) {

        Spot withSource(String pointer) {
            return new Spot(file, line, document, id, pointer);
        }

        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "");
        }
    }

    private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.";

    FoundName {
        given = List.copyOf(given);
    }

    FoundName withSource(String pointer) {
        return new FoundName(form, honorific, given, surname, role, spot.withSource(pointer));
    }

    /** A name whose parts are told apart by their places: the surname is last, unless an initial is. */
    static FoundName plain(String form, String honorific, NameRole role, Spot spot) {
        String bare = (form.startsWith(honorific) ? form.substring(honorific.length()) : form)
                .replaceAll("^[\\s,:;]+|[\\s,:;]+$", "");
        List<String> parts = new ArrayList<>(Entries.parts(bare));
        boolean inverted = parts.size() > 1 && parts.get(parts.size() - 1).matches(INITIAL);
        String surname = parts.remove(inverted ? 0 : parts.size() - 1);
        return new FoundName(form, honorific, parts, surname.replaceAll("[,.:;]+$", ""), role, spot);
    }

    /** True for a surname alone. */
    boolean isBare() {
        return given.isEmpty();
    }
}
