package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Rule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.parse.context.NoteIndex;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RaisedDigits;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.malin.source.Style;

/**
 * Note markers: {@code [1]}, {@code [*]}, {@code (1)}, raised digits, digits glued to a word. "Digits only: note
 * marker"; "{@code word.2} is a marker only if there is a note 2".
 */
final class NoteMarks implements InlineRecogniser {

    private static final Pattern SQUARE = Pattern.compile("\\[(\\d{1,4}|\\*{1,3}|\u2020)\\]");
    private static final Pattern ROUND = Pattern.compile("(?:^|(?<=\\S ?))\\((\\d{1,3}|\\*{1,3})\\)");
    private static final Pattern GLUED = Pattern.compile("(?<=\\S\\s?)(\\d{1,3}|\\*{1,3})(?![\\p{L}\\d])");
    private static final Pattern RAISED = Pattern.compile("(?<=\\S)" + RaisedDigits.ONE + "+");

    private static final Comparator<Marker> ORDER = Comparator.comparingInt(Marker::start)
            .thenComparing(Comparator.comparingInt(Marker::end).reversed());

    private @Nullable NoteIndex styled;
    private @Nullable MarkerStyle style;

    @Override
    public void find(Scan scan) {
        if (scan.zone() == Zone.HEADER) {
            return;
        }
        List<Marker> markers = new ArrayList<>();
        told(scan, markers);
        square(scan, markers);
        if (scan.hasFigures() || scan.text().indexOf('*') >= 0) {
            round(scan, markers);
            glued(scan, markers);
        }
        raised(scan, markers);
        superscript(scan, markers);
        scan.markers(apart(markers));
        scan.markers()
                .forEach(marker -> scan.add(Found.opaque(
                        marker.start(),
                        marker.end(),
                        Priority.MARK,
                        (stretch, none) -> mark(scan.context(), marker, stretch))));
    }

    /** The markers of which the format says so. */
    private static void told(Scan scan, List<Marker> into) {
        Passage passage = scan.passage();
        int i = 0;
        while (i < passage.length()) {
            int end = i;
            while (end < passage.length() && passage.has(end, Style.MARKER) && (end == i || !begins(scan, end))) {
                end++;
            }
            if (end > i) {
                String number = passage.subSequence(i, end).toString().replaceAll("[\\[\\]()\\s]", "");
                into.add(new Marker(i, end, number, tied(scan, i).orElseGet(() -> note(scan, number))));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Whether another marker begins here: one that is tied to a note, or for which a tag of its own stands. */
    private static boolean begins(Scan scan, int index) {
        Range here = scan.passage().rangeOf(index);
        return !here.equals(scan.passage().rangeOf(index - 1))
                && (tied(scan, index).isPresent()
                        || scan.context().source().text().charAt(here.start()) == '<');
    }

    private static Optional<RawNote> tied(Scan scan, int index) {
        return scan.context().notes().tiedAt(scan.passage().rangeOf(index).start());
    }

    /** Of markers that overlap, such as raised digits in brackets, the first and longest. */
    private static List<Marker> apart(List<Marker> markers) {
        List<Marker> kept = new ArrayList<>();
        int done = 0;
        for (Marker marker : markers.stream().sorted(ORDER).toList()) {
            if (marker.start() >= done) {
                kept.add(marker);
                done = marker.end();
            }
        }
        return kept;
    }

    /** Four digits without a note of that number are a year that the translator added. */
    private static void square(Scan scan, List<Marker> into) {
        if (scan.text().indexOf('[') < 0) {
            return;
        }
        Matcher matcher = SQUARE.matcher(scan.text());
        while (matcher.find()) {
            RawNote note = note(scan, matcher.group(1));
            if (note != null || matcher.group(1).length() < 4 && !scan.context().restoresDamage()) {
                into.add(new Marker(matcher.start(), matcher.end(), matcher.group(1), note));
            }
        }
    }

    private void round(Scan scan, List<Marker> into) {
        if (!style(scan.context()).round()) {
            return;
        }
        Matcher matcher = ROUND.matcher(scan.text());
        while (matcher.find()) {
            RawNote note = note(scan, matcher.group(1));
            int offset = scan.passage().rangeOf(matcher.start()).start();
            if (note != null && (matcher.start() > 0 || style(scan.context()).isOnly(note, offset))) {
                into.add(new Marker(matcher.start(), matcher.end(), matcher.group(1), note));
            }
        }
    }

    private void glued(Scan scan, List<Marker> into) {
        String text = scan.text();
        Matcher matcher = GLUED.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            boolean sign = text.charAt(at) == '*' || text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (!sign || !matcher.region(at, text.length()).lookingAt()) {
                continue;
            }
            at = matcher.end() - 1;
            int offset = scan.passage().rangeOf(matcher.start()).start();
            RawNote note = note(scan, matcher.group());
            boolean star = matcher.group().charAt(0) == '*' && note != null;
            if (star || style(scan.context()).isGlued(offset) && !isSuperscript(scan, matcher.start())) {
                into.add(new Marker(matcher.start(), matcher.end(), matcher.group(), note));
            }
        }
    }

    private static void raised(Scan scan, List<Marker> into) {
        if (!RaisedDigits.areIn(scan.text())) {
            return;
        }
        Matcher matcher = RAISED.matcher(scan.text());
        while (matcher.find()) {
            String number = RaisedDigits.plain(matcher.group());
            RawNote note = note(scan, number);
            if (note != null && !isPower(scan.text(), matcher.start())) {
                into.add(new Marker(matcher.start(), matcher.end(), number, note));
            }
        }
    }

    private static void superscript(Scan scan, List<Marker> into) {
        String text = scan.text();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isSuperscript(scan, end) && isMarkSign(text.charAt(end))) {
                end++;
            }
            if (end > i && end - i < 4) {
                String number = text.substring(i, end);
                RawNote note = note(scan, number);
                if (note != null || !isPower(text, i)) {
                    into.add(new Marker(i, end, number, note));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Whether the sign raises a unit or figure of one or two letters: {@code km2}. */
    private static boolean isPower(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 3 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at > start && at - start < 3;
    }

    /** Raised signs of which the format does not say itself that they are a marker. */
    private static boolean isSuperscript(Scan scan, int index) {
        return scan.passage().has(index, Style.SUPERSCRIPT) && !scan.passage().has(index, Style.MARKER);
    }

    private static boolean isMarkSign(char c) {
        return c >= '0' && c <= '9' || c == '*' || c == '\u2020';
    }

    private MarkerStyle style(ParseContext context) {
        if (style == null || styled != context.notes()) {
            styled = context.notes();
            style = new MarkerStyle(context.printed(), styled);
        }
        return style;
    }

    private static @Nullable RawNote note(Scan scan, String number) {
        return scan.context().notes().find(number).orElse(null);
    }

    static Inline mark(ParseContext context, Marker marker, Passage printed) {
        String id = context.ids().next("r");
        RawNote note = marker.note();
        if (note == null) {
            context.report(Rule.MARKER_NOT_FOUND, printed.range(), "no note for the marker \"" + printed + "\"");
            return new Inline.NoteMark(marker.number(), null, printed, Props.NONE.id(id));
        }
        context.notes().explains(note.id(), id, false);
        return new Inline.NoteMark(marker.number(), note.id(), printed, Props.NONE.id(id));
    }
}
