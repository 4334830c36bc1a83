package org.malin.publish.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/** What FOP tells while it lays out pages, as findings: each once, remarks left out. */
final class Told implements Consumer<Event> {
    private static final String NO_GLYPH = "glyphNotAvailable";

    private static final String LINE = "lineOverflows";
    private static final String PAGE = "regionOverflow";

    private final Set<Finding> errors = new LinkedHashSet<>();
    private final Set<Finding> warnings = new LinkedHashSet<>();

    @Override
    public void accept(Event event) {
        if (event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        String text = text(event);
        if (event.getEventID().endsWith(NO_GLYPH)) {
            errors.add(Finding.of(Rule.NO_GLYPH, "", text));
        } else {
            boolean grave = event.getSeverity() != EventSeverity.WARN
                    || event.getEventID().endsWith(PAGE);
            (grave ? errors : warnings)
                    .add(Finding.of(Rule.PRINT, "", text).withSeverity(grave ? Severity.ERROR : Severity.WARNING));
        }
    }

    private static String text(Event event) {
        if (event.getEventID().endsWith(LINE)) {
            return "a line runs over the margin by " + points(event, "overflowLength");
        }
        if (event.getEventID().endsWith(PAGE)) {
            return "page " + event.getParam("page") + " is too full: the last " + points(event, "amount")
                    + " are cut off";
        }
        return EventFormatter.format(event, Locale.ENGLISH).replaceAll("\\s*\\(.*", "");
    }

    /** FOP counts in thousandths of a point. */
    private static String points(Event event, String key) {
        return event.getParam(key) instanceof Integer
                ? Math.round((Integer) event.getParam(key) / 1000.0) + " pt"
                : "some lines";
    }

    List<Finding> findings(String file) {
        List<Finding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all.stream()
                .map(f -> Finding.of(f.rule(), file, f.found()).withSeverity(f.severity()))
                .toList();
    }
}
