package org.malin.validate.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand at a place, in a few words: never more than a handful, alike elements told as a group. */
final class Expectation {
    private static final int SHOWN = 6;
    private static final int A_GROUP = 3;
    private static final int HOLDERS = 4;

    /** Groups of elements, in the order in which an editor thinks of them. */
    private static final Map<String, Set<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("a paragraph, speech or list", Set.of("p", "sp", "spGrp", "list", "stage", "lg", "quote", "table"));
        GROUPS.put(
                "a name, date or term",
                Set.of(
                        "persName",
                        "placeName",
                        "orgName",
                        "rs",
                        "date",
                        "num",
                        "term",
                        "foreign",
                        "title",
                        "name",
                        "seg",
                        "measure"));
        GROUPS.put("a part of a name", Set.of("roleName", "forename", "surname", "nameLink", "genName", "addName"));
        GROUPS.put(
                "an editorial sign",
                Set.of(
                        "hi",
                        "choice",
                        "expan",
                        "supplied",
                        "surplus",
                        "sic",
                        "corr",
                        "del",
                        "unclear",
                        "gap",
                        "anchor",
                        "abbr",
                        "ex"));
        GROUPS.put("a page or line break", Set.of("lb", "pb", "fw", "milestone", "cb"));
        GROUPS.put("a note or marker", Set.of("note", "ref"));
        GROUPS.put("a citation, remark or label", Set.of("bibl", "said", "stage", "label", "idno"));
    }

    /** Parts of a text, in the order in which an editor would think of them; what is not here comes by its name. */
    private static final List<String> USUAL =
            List.of("div", "head", "sp", "speaker", "p", "list", "item", "persName", "note", "ref", "text", "body");

    private static final Set<String> RARE = Set.of("anchor", "gap", "lb", "pb", "fw", "milestone", "cb", "include");

    private Expectation() {}

    /** What may come next in an element. */
    static String of(State state) {
        List<String> parts = new ArrayList<>();
        boolean words = state.words().isPresent() || state.isTyped();
        if (words) {
            parts.add("words");
        }
        parts.addAll(names(state.possibleByNeed()));
        if (state.takesAnything()) {
            parts.add("any element");
        }
        if (!words && state.mayEnd()) {
            parts.add("the end of the element");
        }
        return parts.isEmpty() ? "nothing" : join(parts, "or");
    }

    /** The elements with which a document may begin. */
    static String ofRoot(State state) {
        return join(names(state.possibleByNeed()), "or");
    }

    /** Elements in a few words, what is rare left out where there is enough to tell. */
    static List<String> names(Set<String> names) {
        Set<String> left = new LinkedHashSet<>(names);
        List<String> groups = new ArrayList<>();
        if (names.size() > SHOWN) {
            left.removeAll(RARE);
            GROUPS.forEach((group, members) -> {
                if (members.stream().filter(left::contains).count() >= Math.min(A_GROUP, members.size())) {
                    left.removeAll(members);
                    groups.add(group);
                }
            });
        }
        List<String> parts = left.stream()
                .sorted(Comparator.comparingInt(Expectation::rank))
                .limit(Math.max(2, SHOWN - groups.size()))
                .map(name -> "<" + name + ">")
                .collect(Collectors.toCollection(ArrayList::new));
        boolean more = left.size() > parts.size();
        parts.addAll(groups.subList(0, Math.min(groups.size(), SHOWN)));
        if (more) {
            parts.add("others");
        }
        return parts;
    }

    private static int rank(String name) {
        int rank = USUAL.indexOf(name);
        return rank < 0 ? USUAL.size() : rank;
    }

    /** Elements, the last after a word such as {@code or}. */
    static String elements(Set<String> names, String word) {
        return join(names(names), word);
    }

    /** Elements that may hold something, the usual ones named. */
    static String holders(Set<String> names) {
        List<String> parts = names.stream()
                .sorted(Comparator.comparingInt(Expectation::rank))
                .limit(HOLDERS)
                .map(name -> "<" + name + ">")
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > parts.size()) {
            parts.add("others");
        }
        return join(parts, "or");
    }

    static String join(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + word + " " + parts.get(last);
    }
}
