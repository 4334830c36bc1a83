package org.malin.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malin.model.Certainty;

/** What a document tells, as short strings a category; what may be told but need not stands apart. */
final class Facts {
    private static final int HEAD_WORDS = 4;
    private final Map<Category, List<String>> told = new EnumMap<>(Category.class);
    private final Map<Category, List<String>> optional = new EnumMap<>(Category.class);

    private final Map<Category, List<Certainty>> certainties = new EnumMap<>(Category.class);
    private Certainty certainty = Certainty.HIGH;

    /** What is told from now on is told with this certainty. */
    Facts with(Certainty other) {
        certainty = other;
        return this;
    }

    /** How certain each fact of a category is, in the order of the facts. */
    List<Certainty> certaintiesOf(Category category) {
        return certainties.getOrDefault(category, List.of());
    }

    List<String> of(Category category) {
        return told.getOrDefault(category, List.of());
    }

    List<String> optionalOf(Category category) {
        return optional.getOrDefault(category, List.of());
    }

    void add(Category category, String fact) {
        told.computeIfAbsent(category, c -> new ArrayList<>()).add(fact);
        certainties.computeIfAbsent(category, c -> new ArrayList<>()).add(certainty);
    }

    void addOptional(Category category, String fact) {
        optional.computeIfAbsent(category, c -> new ArrayList<>()).add(fact);
    }

    void title(String title) {
        add(Category.TITLE, Wording.norm(title));
    }

    void date(String when) {
        if (of(Category.DATE).isEmpty()) {
            add(Category.DATE, when);
        }
    }

    void shelfmark(String level, String value) {
        add(Category.SHELFMARK, level + "=" + Wording.norm(value));
    }

    void present(String name) {
        add(Category.PRESENT, Wording.norm(name));
    }

    /** Somebody who is named with the others but not as simply present. */
    void alsoNamed(String name) {
        addOptional(Category.PRESENT, Wording.norm(name));
    }

    void item(String number, String head) {
        add(Category.ITEMS, Wording.key(head, HEAD_WORDS));
        if (!number.isEmpty()) {
            add(Category.ITEM_NUMBERS, Wording.norm(number));
        }
    }

    void speech(Collection<String> speakers, String first) {
        add(Category.SPEECHES, speech(speakers) + "|" + Wording.key(first));
    }

    void possibleSpeech(Collection<String> speakers, String first) {
        addOptional(Category.SPEECHES, speech(speakers) + "|" + Wording.key(first));
    }

    void note(String number, String text) {
        add(Category.NOTES, Wording.norm(number) + "|" + Wording.key(text));
    }

    void marker() {
        add(Category.NOTE_REFS, "ref");
    }

    void gap() {
        add(Category.GAPS, "gap");
    }

    /** Words in a category where each is a fact of its own. */
    void words(Category category, String words) {
        add(category, Wording.norm(words));
    }

    private static String speech(Collection<String> speakers) {
        return speakers.stream().map(Wording::norm).sorted().collect(Collectors.joining("+"));
    }

    @Override
    public String toString() {
        return told.toString();
    }
}
