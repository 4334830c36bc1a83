package org.malin.parse.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;

/** Finds days with year: "October 28, 1962", "28. Oktober 1962", "22.IX.1958", "8/15/78". */
final class DayReader {

    /**
     * A day.
     *
     * @param iso such as {@code 1962-10-28}
     * @param start index of its first character
     * @param end index after its last character
     */
    record Day(String iso, int start, int end) {}

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final Conventions conventions;
    private final Pattern pattern;

    DayReader(Conventions conventions) {
        this.conventions = conventions;
        String month = conventions.alternation(WordList.MONTH);
        this.pattern = Pattern.compile(
                "(?<![\\w-])(?:(?<m1>" + month + ")\\.? (?<d1>\\d{1,2})(?:[-–]\\d{1,2})?, ?(?<y1>\\d{4})"
                        + "|(?<d2>\\d{1,2})\\.?(?:[-–]\\d{1,2}\\.?)? (?<m2>" + month + ")\\.?,? (?<y2>\\d{4})"
                        + "|(?<d3>\\d{1,2})[./](?<m3>[IVX]{1,4})[./](?<y3>\\d{4})"
                        + "|(?<m4>\\d{1,2})/(?<d4>\\d{1,2})/(?<y4>\\d{2}|\\d{4})"
                        + "|(?<y5>\\d{4})-(?<m5>\\d{2})-(?<d5>\\d{2})"
                        + "|(?<d6>\\d{1,2})\\.(?<m6>\\d{1,2})\\.(?<y6>\\d{4}))(?!\\w)");
    }

    /** The first day in the text. */
    Optional<Day> find(CharSequence text) {
        Matcher m = pattern.matcher(text.toString().replace('\n', ' '));
        while (m.find()) {
            for (int i = 1; i <= 6; i++) {
                if (m.group("y" + i) != null) {
                    Optional<Day> day = day(m, i);
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The day, if the text is nothing else (a final stop apart). */
    Optional<Day> whole(CharSequence text) {
        String bare = text.toString().strip();
        int from = text.toString().indexOf(bare);
        return find(text).filter(d -> d.start() == from && bare.length() - (d.end() - from) <= 1);
    }

    private Optional<Day> day(Matcher m, int form) {
        int month = month(m.group("m" + form));
        int day = Integer.parseInt(m.group("d" + form));
        String year = m.group("y" + form);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        String full = year.length() == 2 ? "19" + year : year;
        return Optional.of(new Day(String.format("%s-%02d-%02d", full, month, day), m.start(), m.end()));
    }

    private int month(String printed) {
        for (int i = 0; i < ROMAN.length; i++) {
            if (ROMAN[i].equals(printed)) {
                return i + 1;
            }
        }
        if (printed.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(printed);
        }
        return conventions
                .find(WordList.MONTH, printed)
                .map(Word::value)
                .map(Integer::parseInt)
                .orElse(0);
    }
}
