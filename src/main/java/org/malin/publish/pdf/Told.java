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

    private final Set<Finding> errors = new LinkedHashSet<>();
    private final Set<Finding> warnings = new LinkedHashSet<>();

    @Override
    public void accept(Event event) {
        if (event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        String text = EventFormatter.format(event, Locale.ENGLISH).replaceAll("\\s*\\(.*", "");
        if (event.getEventID().endsWith(NO_GLYPH)) {
            errors.add(Finding.of(Rule.NO_GLYPH, "", text));
        } else {
            boolean grave = event.getSeverity() != EventSeverity.WARN;
            (grave ? errors : warnings)
                    .add(Finding.of(Rule.PRINT, "", text).withSeverity(grave ? Severity.ERROR : Severity.WARNING));
        }
    }

    List<Finding> findings(String file) {
        List<Finding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all.stream()
                .map(f -> Finding.of(f.rule(), file, f.found()).withSeverity(f.severity()))
                .toList();
    }
}
