package org.malin.conventions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One regular expression for many words, longer ones first, in which what words have in common at their beginning stands
 * once: {@code J(?:anuary|u(?:ly|ne))}. So a text that has none of them is told by its first letters.
 */
final class Alternation {

    private Alternation() {}

    /**
     * The expression; it matches what {@code word|word|…} matches, in the same order of preference.
     *
     * @param words each as steps that are regular expressions of one sign or of white space; none begins with a longer
     *     one that comes after it
     */
    static String of(List<List<String>> words) {
        return "(?:" + branches(words) + ")";
    }

    private static String branches(List<List<String>> words) {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        boolean ends = false;
        for (List<String> word : words) {
            if (word.isEmpty()) {
                ends = true;
            } else {
                groups.computeIfAbsent(folded(word.get(0)), first -> new ArrayList<>())
                        .add(word);
            }
        }
        return groups.values().stream().map(Alternation::group).collect(Collectors.joining("|")) + (ends ? "|" : "");
    }

    /**
     * Words that begin with the same sign. Where it differs by case they stay as they are: whether case matters is left to
     * the flags, and the order of preference must be the same either way.
     */
    private static String group(List<List<String>> words) {
        List<String> firsts = words.stream().map(word -> word.get(0)).distinct().toList();
        if (words.size() == 1) {
            return String.join("", words.get(0));
        }
        return firsts.size() == 1
                ? firsts.get(0)
                        + tail(words.stream()
                                .map(word -> word.subList(1, word.size()))
                                .toList())
                : "(?=" + String.join("|", firsts) + ")(?:"
                        + words.stream().map(word -> String.join("", word)).collect(Collectors.joining("|")) + ")";
    }

    private static String tail(List<List<String>> rests) {
        boolean shared = rests.stream()
                .allMatch(rest ->
                        !rest.isEmpty() && rest.get(0).equals(rests.get(0).get(0)));
        return shared ? group(rests) : "(?:" + branches(rests) + ")";
    }

    private static String folded(String step) {
        return step.chars()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
