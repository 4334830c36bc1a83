package org.malin.validate.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a wrong name or value was meant to be. */
final class Likely {
    private static final double ALIKE = 0.84;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** Names of HTML, of Word and of other parts of TEI, and what stands for them in an edition of protocols. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("i", "hi"),
            Map.entry("em", "hi"),
            Map.entry("emph", "hi"),
            Map.entry("b", "hi"),
            Map.entry("strong", "hi"),
            Map.entry("u", "sp"),
            Map.entry("s", "del"),
            Map.entry("strike", "del"),
            Map.entry("br", "lb"),
            Map.entry("a", "ref"),
            Map.entry("ptr", "ref"),
            Map.entry("ul", "list"),
            Map.entry("ol", "list"),
            Map.entry("li", "item"),
            Map.entry("h1", "head"),
            Map.entry("h2", "head"),
            Map.entry("h3", "head"),
            Map.entry("heading", "head"),
            Map.entry("section", "div"),
            Map.entry("div1", "div"),
            Map.entry("div2", "div"),
            Map.entry("para", "p"),
            Map.entry("ab", "p"),
            Map.entry("speech", "sp"),
            Map.entry("footnote", "note"),
            Map.entry("fn", "note"),
            Map.entry("name", "persName"),
            Map.entry("person", "persName"),
            Map.entry("place", "placeName"),
            Map.entry("org", "orgName"),
            Map.entry("add", "supplied"),
            Map.entry("span", "seg"),
            Map.entry("abbr", "expan"));

    private Likely() {}

    /** The name that was meant: in another case, misspelt, or the one that stands for it here. */
    static Optional<String> name(String wrong, Collection<String> possible) {
        return possible.stream()
                .filter(wrong::equalsIgnoreCase)
                .findFirst()
                .or(() -> nearest(wrong, possible))
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(wrong)).filter(possible::contains));
    }

    /** The most alike of some words, if it is alike enough to be meant. */
    static Optional<String> nearest(String wrong, Collection<String> possible) {
        String best = "";
        double highest = 0;
        for (String candidate : possible) {
            double likeness = likeness(wrong, candidate);
            if (likeness > highest) {
                highest = likeness;
                best = candidate;
            }
        }
        return highest > 0 ? Optional.of(best) : Optional.empty();
    }

    /** 0 where two words are not alike; short ones may differ in one letter. */
    private static double likeness(String one, String two) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        int distance = LevenshteinDistance.getDefaultInstance().apply(a, b);
        int length = Math.max(a.length(), b.length());
        boolean near = distance <= (length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3);
        boolean contained = Math.min(a.length(), b.length()) > 3 && (a.contains(b) || b.contains(a));
        double alike = SIMILARITY.apply(a, b);
        return near && (distance <= 1 || alike >= ALIKE) || contained || isSwap(a, b) ? alike + 0.01 : 0;
    }

    /** Two neighbouring letters have changed places. */
    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length() || a.equals(b)) {
            return false;
        }
        int i = 0;
        while (a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }
}
