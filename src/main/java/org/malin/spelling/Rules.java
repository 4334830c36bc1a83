package org.malin.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of spellings as it stands in its file.
 *
 * @param letters Latin letters that are no letter with a mark
 * @param cyrillic Cyrillic letters in the English way
 * @param readings the ways to read a name
 * @param hissing what brings the hissing sounds together
 * @param sounds what brings the other sounds together
 */
public record Rules(
        Map<String, String> letters,
        Map<String, String> cyrillic,
        List<Reading> readings,
        List<Replacement> hissing,
        List<Replacement> sounds) {

    private static final String FILE = "spelling.txt";
    private static final String READING = "[reading ";
    private static final String WHEN = " when ";

    /**
     * A way to read a name.
     *
     * @param when where it is tried; empty = always
     * @param rules its own rules
     */
    public record Reading(Pattern when, List<Replacement> rules) {}

    static Rules read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line;
                sections.put(section, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Objects.requireNonNull(sections.get(section)).add(line);
            }
        }
        return new Rules(
                letters(sections, "[letters]"),
                letters(sections, "[cyrillic]"),
                sections.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(READING))
                        .map(entry -> new Reading(when(entry.getKey()), rules(entry.getValue())))
                        .collect(Collectors.toList()),
                rules(sections.getOrDefault("[hissing]", List.of())),
                rules(sections.getOrDefault("[sounds]", List.of())));
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern when(String head) {
        int at = head.indexOf(WHEN);
        return Pattern.compile(at < 0 ? "" : head.substring(at + WHEN.length(), head.length() - 1));
    }

    private static List<Replacement> rules(List<String> lines) {
        return lines.stream().map(Replacement::of).collect(Collectors.toList());
    }

    private static Map<String, String> letters(Map<String, List<String>> sections, String name) {
        Map<String, String> letters = new LinkedHashMap<>();
        rules(sections.getOrDefault(name, List.of()))
                .forEach(rule -> letters.put(rule.pattern().pattern(), rule.by()));
        return letters;
    }
}
