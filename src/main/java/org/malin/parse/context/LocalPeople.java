package org.malin.parse.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malin.model.Header.LocalPerson;
import org.malin.model.Pointer;

/** Persons and groups that speak or attend and are in no authority file: one a spelling. */
public final class LocalPeople {

    private final Map<String, LocalPerson> byName = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();
    private int persons;
    private int groups;

    /** The local person of that name (without honorific); made when met first. */
    public Pointer person(String name) {
        return Pointer.local(byName.computeIfAbsent(name, n -> new LocalPerson("person" + ++persons, n, false))
                .id());
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
        return Pointer.local(byName.computeIfAbsent(name, n -> new LocalPerson("group" + ++groups, n, true))
                .id());
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    public List<LocalPerson> all() {
        return new ArrayList<>(byName.values());
    }
}
