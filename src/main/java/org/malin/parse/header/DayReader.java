package org.malin.parse.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.model.Props;
import org.malin.parse.inline.DateForms;

/** Finds days with year, in the forms that the text has too; of a range the first day. */
final class DayReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\p{L}\\d./-])(1[0-2]|0?[1-9])/(1[0-2]|0?[1-9])/(\\d{4}|\\d{2})(?![\\p{L}\\d/])");

    /**
     * A day.
     *
     * @param iso such as {@code 1962-10-28}
     * @param start index of its first character
     * @param end index after its last character
     */
    record Day(String iso, int start, int end) {}

    private final DateForms forms;

    DayReader(Conventions conventions) {
        this.forms = conventions.shared(DateForms.class, DateForms::new);
    }

    /** The first day in the text. */
    Optional<Day> find(String text) {
        List<Day> days = new ArrayList<>();
        forms.find(text.toString().replace('\n', ' '), hit -> {
            String iso = iso(hit.props());
            if (DAY.matcher(iso).matches()) {
                days.add(new Day(iso, hit.start(), hit.end()));
            }
        });
        if (days.isEmpty()) {
            return american(text);
        }
        return days.stream()
                .min(Comparator.comparingInt(Day::start)
                        .thenComparing(Comparator.comparingInt(Day::end).reversed()));
    }

    /** "3/5/56", where day and month cannot be told apart: in a header it is taken for the American order. */
    private static Optional<Day> american(String text) {
        Matcher m = text.indexOf('/') < 0 ? null : SLASHES.matcher(text);
        if (m == null || !m.find()) {
            return Optional.empty();
        }
        String year = m.group(3).length() == 2 ? "19" + m.group(3) : m.group(3);
        String iso = String.format("%s-%02d-%02d", year, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        return Optional.of(new Day(iso, m.start(), m.end()));
    }

    private static String iso(Props props) {
        String when = props.values().get("when");
        String from = props.values().get("from");
        return when != null ? when : from != null ? from : "";
    }

    /** The day, if the text is nothing else (a final stop apart). */
    Optional<Day> whole(String text) {
        String bare = text.toString().strip();
        int from = text.toString().indexOf(bare);
        return find(text).filter(d -> d.start() == from && bare.length() - (d.end() - from) <= 1);
    }
}
