package org.malin.validate.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;
import org.malin.validate.explain.Item.Words;
import org.malin.validate.explain.Vocabulary.Type;
import org.malin.validate.explain.Vocabulary.Value;

/** Tells what is wrong with a value, and which one was meant. */
final class Values {
    private static final int SHOWN = 10;

    private final Telling telling;
    private final Element element;

    Values(Telling telling, Element element) {
        this.telling = telling;
        this.element = element;
    }

    void tellAttribute(String attribute, String value, String message) {
        Value allowed = telling.vocabulary().value(element.local(), attribute);
        String wrong = allowed.isList() ? wrongPart(value, allowed) : value;
        boolean part = !wrong.equals(value) && !wrong.isEmpty();
        telling.tell(
                Rule.VALUE,
                element,
                telling.of(element, attribute),
                attribute + "=\"" + Telling.shortened(value) + "\" on <" + element.tag() + ">"
                        + (value.isBlank() ? ", which is empty" : part ? ": \"" + wrong + "\" is no such value" : ""),
                expected(allowed, message),
                advice(wrong, allowed));
    }

    void tellContent(String text, String message) {
        Value allowed = telling.vocabulary().content(element.local());
        Place place = element.items().stream()
                .filter(Words.class::isInstance)
                .map(Item::place)
                .findFirst()
                .orElse(element.place());
        telling.tell(
                Rule.VALUE,
                element,
                place,
                text.isBlank()
                        ? "<" + element.tag() + "> is empty"
                        : "\"" + Telling.shortened(text) + "\" in <" + element.tag() + ">",
                expected(allowed, message),
                advice(text.strip(), allowed));
    }

    /** The one of several values that is wrong. */
    private static String wrongPart(String value, Value allowed) {
        for (String part : value.strip().split("\\s+")) {
            if (!allowed.closed().contains(part) && allowed.types().stream().noneMatch(t -> matches(t, part))) {
                return part;
            }
        }
        return value;
    }

    private static boolean matches(Type type, String value) {
        try {
            return type.pattern().isEmpty() || Pattern.matches(type.pattern(), value);
        } catch (PatternSyntaxException e) {
            return true; // not a form that can be judged here
        }
    }

    private String expected(Value allowed, String message) {
        Set<String> parts = new LinkedHashSet<>();
        if (!allowed.closed().isEmpty()) {
            parts.add(listed(allowed.closed()));
        }
        for (Type type : allowed.types()) {
            String gloss = telling.glosses().type(type.name());
            parts.add(!gloss.isEmpty() ? gloss : type.pattern().isEmpty() ? type.name() : "the form " + type.pattern());
        }
        return parts.isEmpty() ? message.replaceFirst("^.*?; ", "") : String.join("; or ", parts);
    }

    private static String listed(List<String> values) {
        List<String> few = values.stream().limit(SHOWN).collect(Collectors.toList());
        if (values.size() > few.size()) {
            few.add((values.size() - few.size()) + " more");
        }
        return (values.size() == 1 ? "" : "one of ") + Expectation.join(few, "or");
    }

    private static String advice(String wrong, Value allowed) {
        Optional<String> near = wrong.isBlank() ? Optional.empty() : Likely.name(wrong, allowed.closed());
        if (near.isPresent()) {
            return "write \"" + near.get() + "\"";
        }
        if (allowed.closed().size() == 1 && allowed.types().isEmpty()) {
            return "write \"" + allowed.closed().get(0) + "\"";
        }
        return mended(wrong, allowed).map(m -> "write \"" + m + "\"").orElse("mend the value");
    }

    /** A date in another order or without zeros, in ISO form; anything else as it is. */
    private static String isoDate(String wrong) {
        String turned = wrong.replaceFirst("^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})$", "$3-$2-$1")
                .replaceAll("[./]", "-");
        return turned.replaceAll("-(\\d)(?=-|$)", "-0$1");
    }

    /** A slip that is often made: white space, a missing number sign, a date with other signs between its parts. */
    private static Optional<String> mended(String wrong, Value allowed) {
        List<String> guesses =
                List.of(wrong.strip(), "#" + wrong, isoDate(wrong), wrong.toLowerCase(java.util.Locale.ROOT));
        return guesses.stream()
                .filter(guess -> !guess.equals(wrong) && !guess.equals("#"))
                .filter(guess ->
                        allowed.types().stream().anyMatch(t -> !t.pattern().isEmpty() && matches(t, guess)))
                .findFirst();
    }
}
