package org.malin.parse.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malin.model.Header.LocalPerson;
import org.malin.model.Pointer;

/** Persons and groups that speak or attend and are in no authority file: one a spelling. */
public final class LocalPeople {

    /** No surname has more signs. */
    private static final int LONGEST = 100;

    private final Map<String, LocalPerson> byName = new HashMap<>();
    private final List<LocalPerson> all = new ArrayList<>();
    private final Map<String, LocalPerson> byFolded = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> expected = new HashSet<>();
    private int persons;

    /** The local person of that name (without honorific); made when met first. */
    public Pointer person(String name) {
        LocalPerson known = byName.get(name);
        return Pointer.local((known == null ? newPerson(name) : known).id());
    }

    private LocalPerson newPerson(String name) {
        persons++;
        LocalPerson person = new LocalPerson("person" + persons, name, false);
        byFolded.putIfAbsent(folded(name), person);
        addSurnames(name.toLowerCase(Locale.ROOT));
        return add(person);
    }

    private LocalPerson add(LocalPerson person) {
        byName.put(person.name(), person);
        all.add(person);
        return person;
    }

    /** What begins a name, or stands after a blank or stop in it, and ends it, or stands before a comma. */
    private void addSurnames(String name) {
        for (int end = 1; end <= name.length(); end++) {
            if (end == name.length() || name.charAt(end) == ',') {
                for (int at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
                    if (at == 0 || name.charAt(at - 1) == '.' || Character.isWhitespace(name.charAt(at - 1))) {
                        surnames.add(name.substring(at, end));
                    }
                }
            }
        }
    }

    /** Signs that are equal but for their case are the same. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.toString();
    }

    /** The local person who is printed so, in capitals or not; the first of several. */
    public Optional<Pointer> printed(String name) {
        return Optional.ofNullable(byFolded.get(folded(name))).map(person -> Pointer.local(person.id()));
    }

    /** Whether a local person bears the surname, printed before or after forenames and initials, in any case. */
    public boolean bears(String surname) {
        return surnames.contains(surname.toLowerCase(Locale.ROOT));
    }

    /** Says that a word is a name, before anybody of that name is met. */
    public void expect(String name) {
        expected.add(name);
    }

    /** Whether a word was said to be a name. */
    public boolean expects(String name) {
        return expected.contains(name);
    }

    /** The local group of that name. */
    public Pointer group(String name) {
        LocalPerson known = byName.get(name);
        int groups = all.size() - persons;
        return Pointer.local((known == null ? add(new LocalPerson("group" + (groups + 1), name, true)) : known).id());
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** All, in the order in which they were met; the list grows. */
    public List<LocalPerson> all() {
        return Collections.unmodifiableList(all);
    }
}
