package org.malin.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The number of a list item that stands in no text of HTML. In an attribute ({@code value}, the identifier of a footnote) it
 * is read as a word; where a browser counts it, the tag of the item stands for it.
 */
final class HtmlNumber {

    private static final Pattern FOOTNOTE =
            Pattern.compile("_?(?:fn|ftn|edn|footnote|endnote|note)[-_:.]*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})");

    private HtmlNumber() {}

    /** The number and a blank, where an attribute has it. */
    static Optional<Passage> of(String source, Element element) {
        if (!element.normalName().equals("li") || isPrinted(element)) {
            return Optional.empty();
        }
        return of(source, element, "value", NUMBER).or(() -> of(source, element, "id", FOOTNOTE));
    }

    private static boolean isPrinted(Element item) {
        return item.text().matches("(?s)\\W{0,2}(?:\\d|[IVXL]+[.)]).*");
    }

    private static Optional<Passage> of(String source, Element element, String attribute, Pattern pattern) {
        org.jsoup.nodes.Range place =
                element.attributes().sourceRange(attribute).valueRange();
        Matcher matcher = pattern.matcher(element.attr(attribute));
        if (!place.isTracked() || !matcher.matches()) {
            return Optional.empty();
        }
        int start = place.startPos() + matcher.start(1);
        boolean verbatim = source.startsWith(matcher.group(1), start);
        return verbatim ? Optional.of(passage(matcher.group(1), start)) : Optional.empty();
    }

    private static Passage passage(String number, int start) {
        PassageBuilder builder = new PassageBuilder();
        for (int i = 0; i < number.length(); i++) {
            builder.add(number.charAt(i), start + i, start + i + 1, 0);
        }
        return builder.add(' ', start + number.length(), start + number.length(), 0)
                .build();
    }

    /** The number that a browser counts, with a stop and a blank; empty for what it does not number. */
    static String counted(Element item) {
        Element list = item.parent();
        if (!item.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")
                || isPrinted(item)
                || item.text().isBlank()
                || (list.attr("style") + item.attr("style")).replace(" ", "").contains("list-style-type:none")
                || (list.attr("style") + item.attr("style")).replace(" ", "").contains("list-style:none")) {
            return "";
        }
        return Numerals.of(position(item, list), form(list)) + ". ";
    }

    private static int position(Element item, Element list) {
        int items = (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        boolean reversed = list.hasAttr("reversed");
        int number = number(list.attr("start"), reversed ? items : 1) - (reversed ? -1 : 1);
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                number = number(child.attr("value"), number + (reversed ? -1 : 1));
            }
            if (child == item) {
                break;
            }
        }
        return number;
    }

    private static int number(String digits, int other) {
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : other;
    }

    private static String form(Element list) {
        String style = list.attr("style").replace(" ", "");
        Matcher named = Pattern.compile("list-style(?:-type)?:([a-z-]+)").matcher(style);
        String type = named.find() ? named.group(1) : list.attr("type");
        return switch (type) {
            case "I", "upper-roman" -> "upperRoman";
            case "i", "lower-roman" -> "lowerRoman";
            case "A", "upper-alpha", "upper-latin" -> "upperLetter";
            case "a", "lower-alpha", "lower-latin" -> "lowerLetter";
            default -> "decimal";
        };
    }
}
