package org.malin.authority;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Certainty;
import org.malin.model.Pointer;

/** Says whom a name means. Immutable. */
public final class NameResolver {

    private final Authority authority;
    private final @Nullable String date;
    private final Map<String, Pointer> attendance;
    private final Map<String, String> pseudonyms;

    /** A resolver for a document of a day (ISO form, may be a year only); null = the day is unknown. */
    public NameResolver(Authority authority, @Nullable String dateIso) {
        this(authority, dateIso, Map.of(), Map.of());
    }

    private NameResolver(
            Authority authority,
            @Nullable String date,
            Map<String, Pointer> attendance,
            Map<String, String> pseudonyms) {
        this.authority = authority;
        this.date = date;
        this.attendance = Map.copyOf(attendance);
        this.pseudonyms = Map.copyOf(pseudonyms);
    }

    /** This resolver for a session: who is present, by surname or full name. */
    public NameResolver with(Map<String, Pointer> present) {
        return new NameResolver(authority, date, present, pseudonyms);
    }

    /** This resolver with pseudonyms that a note explains: name to person id. */
    public NameResolver withPseudonyms(Map<String, String> names) {
        return new NameResolver(authority, date, attendance, names);
    }

    public Resolution resolve(Mention mention) {
        return new Resolution(null, Certainty.LOW, "", List.of(), false);
    }
}
