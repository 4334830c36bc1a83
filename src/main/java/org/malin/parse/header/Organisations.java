package org.malin.parse.header;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.authority.NameForms;
import org.malin.authority.Org;
import org.malin.authority.Place;
import org.malin.source.Passage;

/** Looks organisations and their seats up in the authority files. */
final class Organisations {

    private final Authority authority;
    private final Map<String, String> forms;

    Organisations(Authority authority) {
        this.authority = authority;
        this.forms = new NameForms(authority).organisations();
    }

    /** The entry of an organisation of this name, null if there is none. */
    @Nullable
    String id(CharSequence name) {
        return forms.get(name.toString());
    }

    /** The body that met: the longest name of an organisation in the title. */
    record Body(String id, Passage words) {}

    Optional<Body> body(Passage title) {
        return forms.entrySet().stream()
                .filter(e -> title.toString().contains(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(e -> {
                    int start = title.toString().indexOf(e.getKey());
                    return new Body(
                            e.getValue(),
                            title.subSequence(start, start + e.getKey().length()));
                });
    }

    /** Where an organisation has its seat. */
    Optional<Place> seat(String orgId) {
        return authority.organisations().stream()
                .filter(o -> o.id().equals(orgId))
                .map(Org::placeId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(this::place);
    }

    /** Whether the words are the name of a place. */
    boolean isPlace(CharSequence words) {
        return authority.places().stream().anyMatch(place -> place.names().contains(words.toString()));
    }

    private Optional<Place> place(@Nullable String id) {
        return authority.places().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
