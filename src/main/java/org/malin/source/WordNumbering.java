package org.malin.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Counts the numbers of lists, which stand nowhere in a Word file as characters: they follow from the definitions of the
 * lists and the order of the paragraphs (ECMA-376 part 1, 17.9). Paragraphs are told in their order.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * What a paragraph prints before its words.
     *
     * @param place the element of the file that stands for it
     * @param number its number with a blank; empty for a bullet
     */
    record Label(Element place, String number, boolean bullet) {}

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Integer[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Document tree, WordStyles styles) {
        this.styles = styles;
        WordXml.all(tree, "w:num").forEach(num -> lists.put(WordXml.attribute(num, "numId"), num));
        WordXml.all(tree, "w:abstractNum")
                .forEach(definition -> definitions.put(WordXml.attribute(definition, "abstractNumId"), definition));
    }

    /** The label of the next paragraph; empty if it is in no list. */
    Optional<Label> next(Element paragraph) {
        Element properties = WordXml.child(paragraph, "w:pPr").orElse(null);
        Element own = WordXml.child(properties, "w:numPr").orElse(null);
        Element styled = styles.numbering(paragraph).orElse(null);
        String id = first(WordXml.value(own, "w:numId"), WordXml.value(styled, "w:numId"));
        Element list = lists.get(id);
        if (list == null) {
            return Optional.empty();
        }
        String level = first(WordXml.value(own, "w:ilvl"), WordXml.value(styled, "w:ilvl"));
        Element place =
                own != null ? own : WordXml.child(properties, "w:pStyle").orElse(paragraph);
        return label(place, id, list, level.matches("[0-8]") ? Integer.parseInt(level) : 0);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private Optional<Label> label(Element place, String id, Element list, int level) {
        String definition = WordXml.value(list, "w:abstractNumId");
        Element form = level(list, definition, level);
        if (form == null) {
            return Optional.empty();
        }
        Integer[] count = counts.computeIfAbsent(definition, key -> new Integer[LEVELS]);
        restart(id, list, level, count);
        count(count, list, definition, level);
        String format = WordXml.value(form, "w:numFmt");
        if (Numerals.isBullet(format)) {
            return Optional.of(new Label(place, "", true));
        }
        String number = text(list, definition, form, count, level).strip();
        return Optional.of(new Label(place, number.isEmpty() ? "" : number + " ", false));
    }

    /** The definition of a level: the list's own, else that of the definition. */
    private @Nullable Element level(Element list, String definition, int level) {
        String wanted = String.valueOf(level);
        return WordXml.children(list, "w:lvlOverride")
                .filter(override -> WordXml.attribute(override, "ilvl").equals(wanted))
                .flatMap(override -> WordXml.children(override, "w:lvl"))
                .findFirst()
                .or(() -> Optional.ofNullable(definitions.get(definition))
                        .flatMap(d -> WordXml.children(d, "w:lvl")
                                .filter(l -> WordXml.attribute(l, "ilvl").equals(wanted))
                                .findFirst()))
                .orElse(null);
    }

    /** The first time that a list is used, it may begin anew. */
    private void restart(String id, Element list, int level, Integer[] count) {
        WordXml.children(list, "w:lvlOverride")
                .filter(override -> WordXml.attribute(override, "ilvl").equals(String.valueOf(level)))
                .filter(override -> WordXml.child(override, "w:startOverride").isPresent())
                .filter(override -> restarted.add(id + " " + level))
                .forEach(override -> count[level] = number(WordXml.value(override, "w:startOverride"), 1) - 1);
    }

    private void count(Integer[] count, Element list, String definition, int level) {
        for (int above = 0; above <= level; above++) {
            if (count[above] == null || above == level) {
                Integer before = count[above];
                count[above] = before == null ? start(level(list, definition, above)) : before + 1;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            Element form = level(list, definition, below);
            if (!WordXml.value(form, "w:lvlRestart").equals("0")) {
                count[below] = null;
            }
        }
    }

    private static int start(@Nullable Element form) {
        return number(WordXml.value(form, "w:start"), form == null ? 1 : 0);
    }

    private static int number(String digits, int other) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : other;
    }

    private String text(Element list, String definition, Element form, Integer[] count, int level) {
        boolean arabic = Boolean.TRUE.equals(WordXml.flag(form, "w:isLgl"));
        Matcher place = PLACE.matcher(WordXml.value(form, "w:lvlText"));
        StringBuilder out = new StringBuilder();
        while (place.find()) {
            int of = Integer.parseInt(place.group(1)) - 1;
            Element other = of == level ? form : level(list, definition, of);
            Integer number = count[of];
            String format = arabic ? "decimal" : WordXml.value(other, "w:numFmt");
            place.appendReplacement(out, number == null ? "" : Matcher.quoteReplacement(Numerals.of(number, format)));
        }
        return place.appendTail(out).toString();
    }
}
