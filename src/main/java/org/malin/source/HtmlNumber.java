package org.malin.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The number of a list item where HTML has it in an attribute only: {@code value}, or the identifier of a footnote. It is
 * read as a word, so that the note keeps its number.
 */
final class HtmlNumber {

    private static final Pattern FOOTNOTE =
            Pattern.compile("_?(?:fn|ftn|edn|footnote|endnote|note)[-_:.]*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})");

    private HtmlNumber() {}

    /** The number and a blank. */
    static Optional<Passage> of(String source, Element element) {
        if (!element.normalName().equals("li") || element.text().matches("(?s)\\W{0,2}\\d.*")) {
            return Optional.empty();
        }
        return of(source, element, "value", NUMBER).or(() -> of(source, element, "id", FOOTNOTE));
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
}
