package org.malin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** What a RELAX NG validator says, in an editor's words: one row a form of message. */
enum GrammarMessage {
    UNKNOWN_ELEMENT(
            "element (\\S+) not allowed anywhere(.*)",
            "<$1> in <$parent>: the edition has no element of this name",
            "use one of its elements; here may stand: $expected"),
    ELEMENT_TOO_EARLY(
            "element (\\S+) not allowed yet; missing required elements? (.*)",
            "<$1> in <$parent> before what must come first",
            "put $2 before it"),
    ELEMENT_NOT_YET(
            "element (\\S+) not allowed yet(.*)",
            "<$1> in <$parent> before what must come first",
            "here may stand: $expected"),
    ELEMENT_MISPLACED(
            "element (\\S+) not allowed here(.*)",
            "<$1> at a place in <$parent> where it may not stand",
            "move it or use another element; here may stand: $expected"),
    NO_ATTRIBUTES(
            "found attribute (\\S+), but no attributes allowed here",
            "attribute $1 on <$element>, which takes none",
            "remove it"),
    ATTRIBUTE_MISPLACED(
            "attribute (\\S+) not allowed here(.*)",
            "attribute $1 on <$element>, which does not take it",
            "remove it or use another; it takes: $expected"),
    ATTRIBUTE_VALUE(
            "value of attribute (\\S+) is invalid(.*)",
            "$1=\"$value\" on <$element>, which is not an allowed value",
            "$must"),
    ATTRIBUTES_EXPECTED(
            "element (\\S+) missing one or more required attributes(.*)",
            "<$1> without a required attribute",
            "add $expected"),
    ATTRIBUTES_MISSING("element (\\S+) missing required attributes? (.*)", "<$1> without required $2", "add $2"),
    CONTENT_MISSING("element (\\S+) incomplete; missing required elements? (.*)", "<$1> without required $2", "add $2"),
    CONTENT_INCOMPLETE("element (\\S+) incomplete(.*)", "<$1> that ends too early", "add what is missing: $expected"),
    TEXT(
            "text not allowed here(.*)",
            "text directly in <$element>, where only elements may stand",
            "put it into $expected"),
    CONTENT_VALUE(
            "character content of element (\\S+) invalid(.*)", "text of <$1> that is not an allowed value", "$must"),
    EMPTY("empty content for element (\\S+) not allowed(.*)", "<$1> without content", "give it content or remove it"),
    ID_TWICE(
            "ID \"(.*)\" has already been defined",
            "xml:id \"$1\", which stands in this file before",
            "give one of the two another id"),
    ID_MISSING(
            "IDREF \"(.*)\" without matching ID",
            "a reference to $1, which is no xml:id of this file",
            "mend the reference"),
    OTHER("(.*)", "$1", "see the element in the encoding guidelines");

    private static final int SHOWN = 8;
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    private final Pattern form;
    private final String found;
    private final String advice;

    GrammarMessage(String form, String found, String advice) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
        this.found = found;
        this.advice = advice;
    }

    /** The editor's words for a message about the current element. */
    static Words of(String message, String element, String parent, Attributes attributes) {
        String plain = message.replaceAll(" from namespace \"[^\"]*\"", "").replaceAll(" \\(with xmlns[^)]*\\)", "");
        for (GrammarMessage row : values()) {
            Matcher m = row.form.matcher(plain);
            if (m.matches()) {
                return row.words(m, element, parent, attributes);
            }
        }
        throw new IllegalStateException("the last row takes every message");
    }

    private Words words(Matcher m, String element, String parent, Attributes attributes) {
        String rest = m.group(m.groupCount());
        String first = unquoted(m.group(1));
        String value = attributes.getValue(first);
        return new Words(
                fill(found, first, rest, element, parent, value == null ? "" : value),
                fill(advice, first, rest, element, parent, ""));
    }

    private static String fill(String form, String first, String rest, String element, String parent, String value) {
        return form.replace("$1", first)
                .replace("$2", names(rest))
                .replace("$element", element)
                .replace("$parent", parent)
                .replace("$expected", expected(rest))
                .replace("$must", must(rest))
                .replace("$value", value);
    }

    private static String unquoted(String name) {
        return name.replace("\"", "");
    }

    /** The names in a message, at most a handful of them. */
    private static String names(String text) {
        List<String> names = new ArrayList<>();
        Matcher m = NAME.matcher(text);
        while (m.find()) {
            names.add(m.group(1));
        }
        int more = names.size() - SHOWN;
        return String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String expected(String text) {
        List<String> parts = new ArrayList<>();
        if (!names(text).isEmpty()) {
            parts.add(names(text));
        }
        if (text.contains(" text")) {
            parts.add("text");
        }
        if (text.contains("end-tag")) {
            parts.add("the end of the element");
        }
        return parts.isEmpty() ? "nothing" : String.join("; or ", parts);
    }

    private static String must(String text) {
        if (text.contains("must be equal to")) {
            return "use one of: " + names(text);
        }
        String detail = text.replaceFirst("^; ", "").strip();
        return detail.isEmpty() ? "see the attribute in the encoding guidelines" : detail;
    }

    /** What was found and what to do. */
    static final class Words {
        private final String found;
        private final String advice;

        Words(String found, String advice) {
            this.found = found;
            this.advice = advice;
        }

        String found() {
            return found;
        }

        String advice() {
            return advice;
        }
    }
}
