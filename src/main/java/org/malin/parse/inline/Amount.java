package org.malin.parse.inline;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.Props;

/** How much is missing or crossed out: "two words", "1 line", "name". */
final class Amount {

    private static final Pattern UNIT = Pattern.compile("(?i)\\b(word|line|name|page|character|letter)(s?)\\b");

    private final Pattern number;
    private final Conventions conventions;

    Amount(Conventions conventions) {
        this.conventions = conventions;
        String words = conventions.alternation(WordList.NUMBER_WORD);
        number = conventions.pattern(
                "(?<![\\p{L}\\d])(\\d{1,4}|" + words + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The properties with unit and quantity, as far as they are told. */
    Props of(String words, Props props) {
        Matcher unit = UNIT.matcher(words);
        if (!unit.find()) {
            return props;
        }
        Props with = props.with("unit", unit(unit.group(1).toLowerCase(Locale.ROOT)));
        OptionalInt count = number(words);
        if (count.isEmpty() && unit.group(2).isEmpty()) {
            count = OptionalInt.of(1);
        }
        return count.isPresent() ? with.with("quantity", String.valueOf(count.getAsInt())) : with;
    }

    /** The name of the unit in the encoding. */
    private static String unit(String printed) {
        return switch (printed) {
            case "character", "letter" -> "chars";
            case "name" -> "name";
            default -> printed + "s";
        };
    }

    /** The first number, in digits or as a word. */
    private OptionalInt number(String words) {
        Matcher matcher = number.matcher(words);
        return matcher.find() ? valueOf(matcher.group(1)) : OptionalInt.empty();
    }

    /** The last number, in digits or as a word. */
    OptionalInt lastNumber(String words) {
        OptionalInt last = OptionalInt.empty();
        Matcher matcher = number.matcher(words);
        while (matcher.find()) {
            last = valueOf(matcher.group(1));
        }
        return last;
    }

    /** Whether the whole word is a number. */
    boolean isNumber(String word) {
        return number.matcher(word).matches();
    }

    private OptionalInt valueOf(String word) {
        String value = word.chars().allMatch(Character::isDigit)
                ? word
                : conventions
                        .find(WordList.NUMBER_WORD, word)
                        .map(found -> found.value())
                        .orElse("");
        return value.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }
}
