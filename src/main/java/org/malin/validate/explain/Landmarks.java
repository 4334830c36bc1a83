package org.malin.validate.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.validate.explain.Item.Element;

/** Where something stands, in words: {@code the second speech of the first item}. */
final class Landmarks {
    private static final int SHOWN = 3;
    private static final String[] ORDINALS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    /** What editors call the larger parts; a division is called by its type. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("p", "paragraph"),
            Map.entry("sp", "speech"),
            Map.entry("spGrp", "group of speeches"),
            Map.entry("note", "note"),
            Map.entry("list", "list"),
            Map.entry("item", "list item"),
            Map.entry("head", "heading"),
            Map.entry("person", "person"),
            Map.entry("org", "organisation"),
            Map.entry("place", "place"),
            Map.entry("listPerson", "list of persons"),
            Map.entry("annotation", "annotation"),
            Map.entry("bibl", "citation"),
            Map.entry("msDesc", "manuscript description"),
            Map.entry("category", "category"),
            Map.entry("change", "change"));

    /** Parts that a document has once. */
    private static final Map<String, String> ONCE = Map.of(
            "teiHeader", "the header",
            "front", "the front matter",
            "back", "the back matter",
            "standOff", "the decisions");

    private final Map<Element, Map<Element, String>> counted = new IdentityHashMap<>();

    /** The parts that an element is in, itself the first if it is one; empty in the outermost ones. */
    String of(@Nullable Element element) {
        List<String> parts = new ArrayList<>();
        for (Element at = element; at != null && parts.size() < SHOWN; at = at.parent()) {
            String once = ONCE.get(at.local());
            String noun = noun(at);
            if (once != null) {
                parts.add(once);
                break;
            }
            if (noun != null) {
                parts.add("the " + ordinal(at, noun));
            }
        }
        return String.join(" of ", parts);
    }

    private static @Nullable String noun(Element element) {
        String type = element.attributes().getValue("type");
        return "div".equals(element.local()) && type != null && !type.isBlank()
                ? type.strip()
                : NOUNS.get(element.local());
    }

    /** An only one has no number. */
    private String ordinal(Element element, String noun) {
        Element parent = element.parent();
        return parent == null
                ? noun
                : counted.computeIfAbsent(parent, Landmarks::count).getOrDefault(element, noun);
    }

    private static Map<Element, String> count(Element parent) {
        Map<String, List<Element>> byNoun = new HashMap<>();
        for (Item item : parent.items()) {
            String noun = item instanceof Element child ? noun(child) : null;
            if (noun != null) {
                byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add((Element) item);
            }
        }
        Map<Element, String> names = new IdentityHashMap<>();
        byNoun.forEach((noun, all) -> {
            for (int i = 0; i < all.size(); i++) {
                names.put(all.get(i), all.size() == 1 ? noun : ordinal(i + 1) + " " + noun);
            }
        });
        return names;
    }

    static String ordinal(int number) {
        return number <= ORDINALS.length ? ORDINALS[number - 1] : number + ending(number);
    }

    private static String ending(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }
}
