package org.malin.parse.inline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.authority.NameForms;
import org.malin.authority.PersonName;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.Header.LocalPerson;
import org.malin.parse.context.ParseContext;

/** The names of persons that a document may have: those of the authority file and those of this document only. */
final class PersonForms {

    private static final int SHORTEST = 3;

    private final ParseContext context;
    private final Conventions conventions;
    private final Known known;
    private final Map<String, String> corrections = new HashMap<>();
    private final FormIndex<LocalPerson> local = new FormIndex<>(Map.of());
    private int localCount;

    PersonForms(ParseContext context) {
        this.context = context;
        this.conventions = context.conventions();
        this.known = context.authority().shared(Known.class, Known::of);
        conventions.words(WordList.CORRECTION).forEach(word -> corrections.put(word.form(), word.value()));
    }

    /** The names of the authority file, the same for all documents. */
    private record Known(Set<String> surnames, Set<String> forenames, FormIndex<PersonName> fullForms) {

        static Known of(Authority authority) {
            Set<String> forenames = new HashSet<>();
            Map<String, PersonName> forms = new HashMap<>();
            authority
                    .persons()
                    .forEach(person -> person.names().forEach(name -> {
                        name.forenames().stream().filter(Known::isForenameForm).forEach(forenames::add);
                        if (name.full().strip().contains(" ")) {
                            forms.putIfAbsent(name.full().strip(), name);
                        }
                    }));
            return new Known(new NameForms(authority).surnames(), forenames, new FormIndex<>(forms));
        }

        private static boolean isForenameForm(String name) {
            return name.length() >= SHORTEST && !name.endsWith(".");
        }
    }

    /** Whether the word, or what a slip of the list stands for, is a surname of the authority file. */
    boolean isSurname(String word) {
        return known.surnames().contains(word)
                || Caps.is(word) && known.surnames().contains(Caps.lower(word))
                || known.surnames().contains(corrections.getOrDefault(word, ""));
    }

    boolean isForename(String word) {
        return known.forenames().contains(Caps.lower(word));
    }

    /** Whether the word names an office, "Chairman", and so no person. */
    boolean isOffice(String word) {
        return conventions.find(WordList.OFFICE, word).isPresent();
    }

    /** The longest name of several words that begins here. */
    FormIndex.@Nullable Hit<PersonName> fullAt(String words, int start) {
        return known.fullForms().at(words, start);
    }

    /** The longest name of a person of this document only that begins here. */
    FormIndex.@Nullable Hit<LocalPerson> localAt(String words, int start) {
        List<LocalPerson> all = context.localPeople().all();
        for (LocalPerson person : all.subList(localCount, all.size())) {
            if (!person.group() && person.name().length() >= SHORTEST) {
                local.put(person.name(), person);
            }
        }
        localCount = all.size();
        return local.at(words, start);
    }
}
