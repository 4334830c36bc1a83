package org.malin.parse.inline;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Props;

/** The forms of dates, each with the way to read it. A year alone is none. */
public final class DateForms {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d{2})";
    /** Years of four figures as the schema knows them, and one that has every day. */
    private static final Pattern YEARS = Pattern.compile("[12]\\d{3}");

    private static final int LEAP = 2000;
    private static final String OPTIONAL_YEAR = "(?:,?\\s+" + YEAR + ")?(?:\\s+\u0433\\.)?";
    private static final String TO = "(?:\\s?[-\u2013\u2014]\\s?|\\s+(?:and|to|und|bis|\u0438)\\s+)";
    private static final String BEGIN = "(?<![\\p{L}\\d./-])";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String ROMAN = "([IVX]{1,4})";

    private final Conventions conventions;
    private final Opening begin;
    private final List<Form> forms;

    /** A form of a date, and how its groups are read. */
    private record Form(Pattern pattern, boolean month, Reading reading) {

        /** Whether a date that begins with this sign can have the form. */
        boolean begins(char sign) {
            return month == Character.isLetter(sign);
        }
    }

    /** Reads the groups of a match; null if they are no date. */
    private interface Reading {
        @Nullable
        Props read(Matcher match);
    }

    /** A date that stands in words. */
    public record Hit(int start, int end, Props props) {}

    public DateForms(Conventions conventions) {
        this.conventions = conventions;
        String words = conventions.alternation(WordList.MONTH);
        String month = "(?=\\p{L})(" + words + "|(?=\\p{Lu}{2})(?iu:" + words + "))";
        begin = conventions.opening(BEGIN + "(?:\\d|" + month + ")");
        forms = List.of(
                form(
                        DAY + "\\s+" + month + OPTIONAL_YEAR + TO + DAY + "\\s+" + month + OPTIONAL_YEAR,
                        m -> range(m, day(m, 3, 2, 1), day(m, 6, 5, 4))),
                form(
                        month + "\\s+" + DAY + OPTIONAL_YEAR + TO + month + "\\s+" + DAY + OPTIONAL_YEAR,
                        m -> range(m, day(m, 3, 1, 2), day(m, 6, 4, 5))),
                form(DAY + TO + DAY + "\\s+" + month + OPTIONAL_YEAR, m -> range(m, day(m, 4, 3, 1), day(m, 4, 3, 2))),
                form(month + "\\s+" + DAY + TO + DAY + OPTIONAL_YEAR, m -> range(m, day(m, 4, 1, 2), day(m, 4, 1, 3))),
                form(DAY + "\\s+(?:of\\s+)?" + month + OPTIONAL_YEAR, m -> when(day(m, 3, 2, 1))),
                form(month + "\\s+" + DAY + OPTIONAL_YEAR, m -> when(day(m, 3, 1, 2))),
                form(month + ",?\\s+" + YEAR, m -> when(monthOf(m))),
                form(YEAR + "-(\\d{2})-(\\d{2})", m -> when(iso(m.group(1), m.group(2), m.group(3)))),
                form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, m -> when(iso(m.group(3), m.group(2), m.group(1)))),
                form("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})", m -> when(slashes(m))),
                form(
                        "(\\d{1,2})(?:/|\\.(?=\\s?[IVX]{1,4}[./]\\s?\\d))\\s?" + ROMAN + "(?:[./]\\s?(\\d{4}|\\d{2}))?",
                        m -> when(roman(m))));
    }

    private Form form(String regex, Reading reading) {
        boolean month = !regex.startsWith("(\\d") && !regex.startsWith(YEAR);
        return new Form(conventions.pattern(BEGIN + regex + END), month, reading);
    }

    /** Gives each date of the words to the consumer, those of longer forms first. */
    public void find(String words, java.util.function.Consumer<Hit> into) {
        String text = words.toString();
        int[] starts = starts(text);
        if (starts.length > 0) {
            forms.forEach(form -> find(text, starts, form, into));
        }
    }

    /** Where a date can begin: at numbers and months. Without a number there is none. */
    private int[] starts(String text) {
        if (!Scan.hasFigures(text)) {
            return new int[0];
        }
        IntStream.Builder starts = IntStream.builder();
        Matcher start = begin.first(text);
        for (; start != null; start = begin.first(text, start.end(), text.length())) {
            starts.add(start.start());
        }
        return starts.build().toArray();
    }

    private static void find(String text, int[] starts, Form form, java.util.function.Consumer<Hit> into) {
        Matcher matcher = form.pattern().matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int start : starts) {
            if (start < done
                    || !form.begins(text.charAt(start))
                    || !matcher.region(start, text.length()).lookingAt()) {
                continue;
            }
            done = matcher.end();
            Props props = form.reading().read(matcher);
            if (props != null) {
                into.accept(new Hit(matcher.start(), matcher.end(), props));
            }
        }
    }

    private static @Nullable Props when(Optional<String> date) {
        return date.map(value -> Props.of("when", value)).orElse(null);
    }

    /** The first date takes the year of the second if it has none. */
    private static @Nullable Props range(Matcher match, Optional<String> from, Optional<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        String first = from.get();
        String last = to.get();
        boolean lent = first.startsWith("-") && !last.startsWith("-");
        return Props.of("from", lent ? last.substring(0, 4) + first.substring(1) : first)
                .with("to", last);
    }

    private Optional<String> day(Matcher match, int year, int month, int day) {
        return month(match.group(month)).flatMap(number -> iso(match.group(year), number, match.group(day)));
    }

    private Optional<String> month(String printed) {
        return conventions.find(WordList.MONTH, printed).map(Word::value);
    }

    private Optional<String> monthOf(Matcher match) {
        return month(match.group(1)).map(number -> match.group(2) + "-" + two(Integer.parseInt(number)));
    }

    /** Month and day in the American order; only where the day cannot be a month. */
    private static Optional<String> slashes(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        String year = fullYear(match.group(3));
        if (first <= 12 && second > 12) {
            return iso(year, match.group(1), match.group(2));
        }
        return first > 12 && second <= 12 ? iso(year, match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<String> roman(Matcher match) {
        int month = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                        .indexOf(match.group(2).toUpperCase(Locale.ROOT))
                + 1;
        String year = match.group(3);
        return iso(year == null ? null : fullYear(year), String.valueOf(month), match.group(1));
    }

    private static String fullYear(String printed) {
        return printed.length() == 2 ? "19" + printed : printed;
    }

    /** A day without year is {@code --MM-DD}; TEI counts days as the Gregorian calendar does. */
    private static Optional<String> iso(@Nullable String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || year != null && !YEARS.matcher(year).matches()) {
            return Optional.empty();
        }
        int days = YearMonth.of(year == null ? LEAP : Integer.parseInt(year), m).lengthOfMonth();
        return d >= 1 && d <= days
                ? Optional.of((year == null ? "-" : year) + "-" + two(m) + "-" + two(d))
                : Optional.empty();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
