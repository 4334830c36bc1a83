package org.malin.parse.header;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.authority.NameForms;
import org.malin.authority.Org;
import org.malin.authority.Place;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.source.Passage;

/** Looks organisations and their seats up in the authority files. */
final class Organisations {

    /** The letters of another party after those of a body. */
    private static final Pattern LETTERS = Pattern.compile("\\s\\p{Lu}{2}\\p{L}{0,4}(?!\\p{L})");

    private static final Pattern OF = Pattern.compile("\\sof\\s(?:the\\s)?(?=\\p{Lu})");

    /** An abbreviation has fewer letters. */
    private static final int SHORT = 4;

    /** Signs before a name that are looked at. */
    private static final int LONGEST = 60;

    private final Authority authority;
    private final Map<String, String> forms;
    private final Pattern other;

    Organisations(Authority authority, Conventions conventions) {
        this.authority = authority;
        this.other = conventions.pattern("(?:" + conventions.alternation(WordList.ORGANISATION_OTHER) + ")\\s\\z");
        this.forms = authority.shared(NameForms.class, NameForms::new).organisations();
    }

    /** The entry of an organisation of this name, null if there is none. */
    @Nullable
    String id(String name) {
        return forms.get(name.toString());
    }

    /** The body that met: the longest name of an organisation in the title. */
    record Body(String id, Passage words) {}

    Optional<Body> body(Passage title) {
        String text = title.toString();
        return forms.entrySet().stream()
                .filter(form -> text.contains(form.getKey()))
                .flatMap(form -> standing(form.getKey(), title).map(words -> new Body(form.getValue(), words)).stream())
                .max(Comparator.comparingInt(body -> body.words().length()));
    }

    /** Where a name stands by itself; "National Security Council" does not name the Security Council. */
    private Optional<Passage> standing(String name, Passage title) {
        Matcher m = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                .matcher(title.toString());
        while (m.find()) {
            if (!isOther(title, m.start()) && !isOfOthers(title, m.start(), m.end())) {
                return Optional.of(title.subSequence(m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private boolean isOther(Passage title, int start) {
        return other.matcher(title.toString())
                .region(Math.max(0, start - LONGEST), start)
                .find();
    }

    /** "CC PUWP", "Presidium of the National Assembly": the body of others than those the authority file knows. */
    private boolean isOfOthers(Passage title, int start, int end) {
        Matcher letters = LETTERS.matcher(title.toString()).region(end, title.length());
        if (end - start < SHORT && letters.lookingAt()) {
            return true;
        }
        Matcher of = OF.matcher(title.toString()).region(end, title.length());
        return of.lookingAt()
                && forms.keySet().stream()
                        .filter(form -> title.toString().startsWith(form, of.end()))
                        .allMatch(form -> isOfOthers(title, of.end(), of.end() + form.length()));
    }

    /** Where an organisation has its seat. */
    Optional<Place> seat(String orgId) {
        return authority.organisation(orgId).map(Org::placeId).flatMap(authority::place);
    }

    /** Whether the words are the name of a place. */
    boolean isPlace(String words) {
        return authority.places().stream().anyMatch(place -> place.names().contains(words.toString()));
    }
}
