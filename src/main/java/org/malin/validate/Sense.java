package org.malin.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.validate.Entries.Entry;

/** Whether what documents say can be true, as far as one sees it across files. */
final class Sense {
    private static final String PERSON = "per:";

    private final Map<String, Place> shelfmarks = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Spellings spellings = new Spellings();

    /**
     * Takes in what a document says, and tells who cannot have been there, whose shelfmark was there before, and who is
     * perhaps spelt otherwise elsewhere.
     */
    void add(Facts facts, Map<String, Entry> persons, Consumer<Finding> findings) {
        facts.persons().forEach((pointer, place) -> {
            Entry entry = pointer.startsWith(PERSON) ? persons.get(pointer.substring(PERSON.length())) : null;
            if (entry != null && !facts.days().isEmpty()) {
                impossible(entry, facts.days())
                        .ifPresent(why -> findings.accept(
                                Finding.of(Rule.OUTLIVED, place, entry.shown() + " (" + pointer + ") " + why)));
            }
        });
        spellings.add(facts.names(), findings);
        if (!facts.shelfmark().isEmpty()) {
            Place other = shelfmarks.putIfAbsent(facts.shelfmark(), facts.shelved());
            if (other != null) {
                String found = "the shelfmark " + facts.shelfmark() + ", which is also that of " + other;
                findings.accept(Finding.of(Rule.SHELFMARK_TWICE, facts.shelved(), found));
            }
        }
    }

    /** Dates of unequal length are compared as far as both go, so that a year alone decides nothing within it. */
    private static Optional<String> impossible(Entry entry, TreeSet<String> days) {
        if (isBefore(entry.death(), days.first())) {
            return Optional.of("takes part on " + days.first() + ", but died on " + entry.death());
        }
        return isBefore(days.last(), entry.birth())
                ? Optional.of("takes part on " + days.last() + ", but was born on " + entry.birth())
                : Optional.empty();
    }

    private static boolean isBefore(String date, String other) {
        int length = Math.min(date.length(), other.length());
        return length > 0 && date.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }

    /** A pointer to an entry was met. */
    void uses(String id) {
        used.add(id);
    }

    /** Tells of entries to which no pointer was met. */
    void unused(Map<String, Entry> entries, Consumer<Finding> findings) {
        entries.forEach((id, entry) -> {
            if (!used.contains(id)) {
                findings.accept(Finding.of(
                        Rule.UNUSED_ENTRY, entry.place(), "no document names " + entry.shown() + " (" + id + ")"));
            }
        });
    }

    /** Tells of entries of one file that have a name in common. */
    static void twice(Map<String, Entry> entries, Consumer<Finding> findings) {
        List<Map.Entry<String, Entry>> before = new ArrayList<>();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            before.stream()
                    .filter(other -> other.getValue().isPerhaps(entry.getValue()))
                    .findFirst()
                    .ifPresent(other -> findings.accept(Finding.of(
                            Rule.ENTRY_TWICE,
                            entry.getValue().place(),
                            entry.getKey() + " and " + other.getKey() + " are both called "
                                    + entry.getValue().shown())));
            before.add(entry);
        }
    }
}
