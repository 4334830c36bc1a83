package org.malin.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a rule is there, what breaks it and what is right; read from {@code rules.xml}.
 *
 * @param why the reason, in one or two sentences
 * @param in what the example is: a part of a TEI file ({@code item}, {@code back}, …), a {@code source}, the
 *     {@code command} line, the {@code name} of a file, or words about {@code files}
 * @param wrong what breaks the rule
 * @param right the same put right
 * @param with what else such a file has, by the part in which it stands
 * @param see where it is treated: {@code #notes} is a part of the encoding guidelines, {@code README#sources} one of the
 *     README
 */
public record Explanation(
        String why, String in, String wrong, String right, Map<String, String> with, List<String> see) {
    private static final Map<Rule, Explanation> ALL = ExplanationReader.read();
    private static final String README = "README#";

    /** The explanation of a rule; every rule has one. */
    public static Explanation of(Rule rule) {
        Explanation explanation = ALL.get(rule);
        if (explanation == null) {
            throw new IllegalStateException(rule + " is not explained");
        }
        return explanation;
    }

    /** What is right; of a whole source only the lines that are not in the wrong one. */
    public String rightInShort() {
        if (!in.equals("source")) {
            return right;
        }
        List<String> known = wrong.lines().toList();
        return right.lines().filter(line -> !known.contains(line)).collect(Collectors.joining("\n"));
    }

    /** The language of the example, as code blocks name it. */
    public String language() {
        return switch (in) {
            case "command" -> "sh";
            case "files", "source", "name" -> "text";
            default -> "xml";
        };
    }

    /** True of a reference to the README. */
    public static boolean inReadme(String reference) {
        return reference.startsWith(README);
    }

    /** The anchor of a reference, without the sign before it. */
    public static String anchor(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }

    /** A reference in words. */
    public static String words(String reference) {
        String anchor = anchor(reference);
        if (inReadme(reference)) {
            return "README, " + anchor.replace('-', ' ');
        }
        return "encoding guidelines, " + (anchor.startsWith("el.") ? "<" + anchor.substring(3) + ">" : anchor);
    }
}
