package org.malin.source;

import java.util.Optional;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/** Tells of the control characters that readers leave out, since no XML can hold them. */
final class ControlCharacters {

    private ControlCharacters() {}

    static Optional<Finding> told(SourceText source) {
        int[] left = source.text().chars().filter(ControlCharacters::isLeftOut).toArray();
        if (left.length == 0) {
            return Optional.empty();
        }
        int first = source.text().indexOf(left[0]);
        String found = String.format("the control character U+%04X is left out", left[0]);
        return Optional.of(Finding.of(
                Rule.CONTROL_CHARACTER,
                new Place(source.name(), source.lineOf(first), source.columnOf(first)),
                left.length == 1 ? found : found + ", and " + (left.length - 1) + " more"));
    }

    private static boolean isLeftOut(int c) {
        return Characters.isForbidden(c) && !Characters.isFeed((char) c);
    }
}
