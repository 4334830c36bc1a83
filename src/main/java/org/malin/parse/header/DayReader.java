package org.malin.parse.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.malin.conventions.Conventions;
import org.malin.model.Props;
import org.malin.parse.inline.DateForms;

/** Finds days with year, in the forms that the text has too; of a range the first day. */
final class DayReader {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

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
        this.forms = new DateForms(conventions);
    }

    /** The first day in the text. */
    Optional<Day> find(CharSequence text) {
        List<Day> days = new ArrayList<>();
        forms.find(text.toString().replace('\n', ' '), hit -> {
            String iso = iso(hit.props());
            if (iso.matches(DAY)) {
                days.add(new Day(iso, hit.start(), hit.end()));
            }
        });
        return days.stream()
                .min(Comparator.comparingInt(Day::start)
                        .thenComparing(Comparator.comparingInt(Day::end).reversed()));
    }

    private static String iso(Props props) {
        String when = props.values().get("when");
        String from = props.values().get("from");
        return when != null ? when : from != null ? from : "";
    }

    /** The day, if the text is nothing else (a final stop apart). */
    Optional<Day> whole(CharSequence text) {
        String bare = text.toString().strip();
        int from = text.toString().indexOf(bare);
        return find(text).filter(d -> d.start() == from && bare.length() - (d.end() - from) <= 1);
    }
}
