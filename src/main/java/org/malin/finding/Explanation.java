package org.malin.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a rule is there, and what breaks it.
 *
 * @param why the reason
 * @param bad what breaks the rule; empty where no few words show it
 * @param good the same put right
 * @param where into which part of a document the two belong: {@code header}, {@code body}, {@code item}, {@code back};
 *     empty where they are no TEI
 * @param see the part of the encoding guidelines, or empty
 */
public record Explanation(String why, String bad, String good, String where, String see) {
    private static final Map<Rule, Explanation> ALL = read();

    /** The explanation of a rule, if it has one. */
    public static Optional<Explanation> of(Rule rule) {
        return Optional.ofNullable(ALL.get(rule));
    }

    private static Map<Rule, Explanation> read() {
        try (InputStream stream = Explanation.class.getResourceAsStream("/org/malin/rules.txt")) {
            if (stream == null) {
                throw new IllegalStateException("rules.txt is not on the class path");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A block a rule: its id on a line, then lines {@code name: text}; a line that is indented goes on the one before. */
    private static Map<Rule, Explanation> parse(String text) {
        Map<Rule, Explanation> all = new EnumMap<>(Rule.class);
        for (String block : text.split("\\R{2,}")) {
            String[] lines = block.strip().split("\\R(?=[a-z]+: )");
            Rule rule = Rule.byId(lines[0].strip())
                    .orElseThrow(() -> new IllegalStateException("no rule is called " + lines[0]));
            Map<String, String> parts = new HashMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(": ");
                parts.put(
                        lines[i].substring(0, colon),
                        lines[i].substring(colon + 2).replaceAll("\\R\\s*", " ").strip());
            }
            all.put(rule, of(parts));
        }
        return all;
    }

    private static Explanation of(Map<String, String> parts) {
        return new Explanation(
                parts.getOrDefault("why", ""),
                parts.getOrDefault("bad", ""),
                parts.getOrDefault("good", ""),
                parts.getOrDefault("where", ""),
                parts.getOrDefault("see", ""));
    }
}
