package org.malin.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The parts of one {@code persName}, while it is heard. */
final class NameParts {

    private final StringBuilder form = new StringBuilder();
    private final StringBuilder honorific = new StringBuilder();
    private final StringBuilder surname = new StringBuilder();
    private final List<StringBuilder> forenames = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    void start(String element) {
        open.push(element);
        if ("forename".equals(element)) {
            forenames.add(new StringBuilder());
        } else if ("lb".equals(element)) {
            form.append(' ');
        }
    }

    /** Ends an element; true if it was the name itself. */
    boolean end(String element) {
        if (open.isEmpty()) {
            return true;
        }
        open.pop();
        return false;
    }

    void add(String text) {
        form.append(text);
        if (open.contains("surname")) {
            surname.append(text);
        } else if (open.contains("forename")) {
            forenames.get(forenames.size() - 1).append(text);
        } else if (open.contains("roleName")) {
            honorific.append(text);
        }
    }

    String form() {
        return words(form);
    }

    /** Whether there is more than an office or a sign. */
    boolean isName() {
        String bare = form().startsWith(words(honorific))
                ? form().substring(words(honorific).length())
                : form();
        return bare.codePoints().anyMatch(Character::isLetter);
    }

    FoundName toName(NameRole role, FoundName.Spot spot) {
        if (surname.toString().isBlank()) {
            return FoundName.plain(form(), words(honorific), role, spot);
        }
        List<String> given = forenames.stream()
                .map(NameParts::words)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Entries.parts(name).stream())
                .toList();
        return new FoundName(form(), words(honorific), given, words(surname), role, spot);
    }

    private static String words(StringBuilder text) {
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
