package org.malin.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a Word file. A property stands at the words themselves, else in their style or in one of those on which
 * it is based; properties that are switched in the style of the paragraph and in that of the words switch each other off
 * (ECMA-376 part 1, 17.7).
 */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int POINT = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaults;
    private final String standard;

    WordStyles(Document tree) {
        WordXml.all(tree, "w:style").forEach(style -> styles.put(WordXml.attribute(style, "styleId"), style));
        defaults = WordXml.all(tree, "w:rPrDefault")
                .findFirst()
                .flatMap(d -> WordXml.child(d, "w:rPr"))
                .orElse(null);
        standard = styles.values().stream()
                .filter(style -> WordXml.attribute(style, "type").equals("paragraph"))
                .filter(style -> WordXml.attribute(style, "default").matches("1|true|on"))
                .map(style -> WordXml.attribute(style, "styleId"))
                .findFirst()
                .orElse("");
    }

    /** The style of a paragraph, by its identifier; empty if there is none. */
    String ofParagraph(Element paragraph) {
        String named = WordXml.value(WordXml.child(paragraph, "w:pPr").orElse(null), "w:pStyle");
        return named.isEmpty() ? standard : named;
    }

    /** The level of a heading from 1, or 0: by the paragraph's own level, else by its style. */
    int heading(Element paragraph) {
        String own = WordXml.value(WordXml.child(paragraph, "w:pPr").orElse(null), "w:outlineLvl");
        return own.isEmpty() ? find(ofParagraph(paragraph), this::heading2).orElse(0) : level(own);
    }

    private @Nullable Integer heading2(Element style) {
        String name = WordXml.value(style, "w:name").toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches() || name.equals("title")) {
            return name.equals("title") ? 1 : Integer.parseInt(heading.group(1));
        }
        String own = WordXml.value(WordXml.child(style, "w:pPr").orElse(null), "w:outlineLvl");
        return own.isEmpty() ? null : level(own);
    }

    private static int level(String outline) {
        return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
    }

    /** The list properties of a paragraph style. */
    Optional<Element> numbering(Element paragraph) {
        return find(
                ofParagraph(paragraph),
                style -> WordXml.child(style, "w:pPr")
                        .flatMap(properties -> WordXml.child(properties, "w:numPr"))
                        .orElse(null));
    }

    /** The styles of the words of a run, as a mask; links are not underlined by that alone. */
    int mask(@Nullable Element run, String paragraphStyle, boolean heading) {
        String outer = heading ? "" : paragraphStyle;
        int mask = bit(Style.BOLD, isOn(run, outer, "w:b")) | bit(Style.ITALIC, isOn(run, outer, "w:i"));
        mask |= bit(Style.STRUCK, isOn(run, outer, "w:strike") || isOn(run, outer, "w:dstrike"));
        mask |= bit(Style.SUPERSCRIPT, value(run, outer, "w:vertAlign").equals("superscript"));
        mask |= bit(Style.LETTERSPACED, points(value(run, outer, "w:spacing")) >= POINT);
        String line = value(run, outer, "w:u");
        return mask | bit(Style.UNDERLINED, !line.isEmpty() && !line.equals("none"));
    }

    /** Whether the words of a run are hidden. */
    boolean isHidden(@Nullable Element run, String paragraphStyle) {
        return isOn(run, paragraphStyle, "w:vanish");
    }

    private static int bit(Style style, boolean on) {
        return on ? style.bit() : 0;
    }

    private static int points(String twentieths) {
        return twentieths.matches("\\d{1,5}") ? Integer.parseInt(twentieths) : 0;
    }

    private boolean isOn(@Nullable Element run, String paragraphStyle, String name) {
        Boolean own = WordXml.flag(run, name);
        if (own != null) {
            return own;
        }
        boolean outer = find(paragraphStyle, style -> flag(style, name)).orElse(false);
        boolean inner =
                find(WordXml.value(run, "w:rStyle"), style -> flag(style, name)).orElse(false);
        return Boolean.TRUE.equals(WordXml.flag(defaults, name)) || outer != inner;
    }

    private static @Nullable Boolean flag(Element style, String name) {
        return WordXml.flag(WordXml.child(style, "w:rPr").orElse(null), name);
    }

    private String value(@Nullable Element run, String paragraphStyle, String name) {
        String own = WordXml.value(run, name);
        return own.isEmpty()
                ? Stream.of(WordXml.value(run, "w:rStyle"), paragraphStyle)
                        .flatMap(style -> find(style, s -> value(s, name)).stream())
                        .findFirst()
                        .orElse("")
                : own;
    }

    private static @Nullable String value(Element style, String name) {
        String value = WordXml.value(WordXml.child(style, "w:rPr").orElse(null), name);
        return value.isEmpty() ? null : value;
    }

    /** The first answer of a style or of one on which it is based. */
    private <T> Optional<T> find(String id, Function<Element, @Nullable T> question) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at)) {
            Element style = styles.get(at);
            if (style == null) {
                break;
            }
            T answer = question.apply(style);
            if (answer != null) {
                return Optional.of(answer);
            }
            at = WordXml.value(style, "w:basedOn");
        }
        return Optional.empty();
    }
}
