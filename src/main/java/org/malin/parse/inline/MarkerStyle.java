package org.malin.parse.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.parse.context.NoteIndex;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;

/**
 * How a document prints its note markers. {@code [1]} is a marker always; {@code (1)} and {@code word.1} may be other
 * things and count only where the document has no markers in square brackets, round ones only if most notes have them.
 */
final class MarkerStyle {

    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{L}\\p{M}.,;:!?\"\u201D\u2019)\\]])\\d{1,3}(?![\\p{L}\\d])");

    private static final Pattern APART =
            Pattern.compile("(?<=[\\p{L}.,;:!?\"\u201D\u2019)\\]][ \\u00A0])\\d{1,3}(?=[ \\t]*(?:\\n|$))"
                    + "|(?<=[.!?\"\u201D)][ \\u00A0])\\d{1,3}(?=[ \\u00A0]\\p{Lu})");

    private final Passage printed;
    private final boolean square;
    private final boolean round;
    private final Set<Integer> glued = new HashSet<>();

    MarkerStyle(Passage printed, NoteIndex notes) {
        List<RawNote> numbered = notes.all().stream()
                .filter(note -> note.number() != null && note.key().isEmpty())
                .toList();
        this.printed = printed;
        square = numbered.stream().anyMatch(note -> stands(printed, "[" + note.number() + "]", note));
        long inRound = numbered.stream()
                .filter(note -> stands(printed, "(" + note.number() + ")", note))
                .count();
        round = !square && inRound > 0 && inRound * 2 >= numbered.size();
        if (!square && !round) {
            findGlued(GLUED, printed, numbered);
            if (glued.isEmpty()) {
                findGlued(APART, printed, numbered);
            }
        }
    }

    /** Whether a marker stands in the source outside of its note. */
    private static boolean stands(Passage printed, String marker, RawNote note) {
        String words = printed.toString();
        for (int i = words.indexOf(marker); i >= 0; i = words.indexOf(marker, i + 1)) {
            if (!isIn(printed.rangeOf(i).start(), note)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(int offset, RawNote note) {
        return note.range().start() <= offset && offset < note.range().end();
    }

    /** "{@code word.2} is a marker only if there is a note 2": the numbers come in the order of the notes. */
    private void findGlued(Pattern pattern, Passage printed, List<RawNote> numbered) {
        int next = 0;
        String words = printed.toString();
        Matcher matcher = pattern.matcher(words).useTransparentBounds(true);
        for (int i = 0; i < words.length() && next < numbered.size(); i++) {
            char sign = words.charAt(i);
            if (sign < '0' || sign > '9' || !matcher.region(i, words.length()).lookingAt()) {
                continue;
            }
            i = matcher.end() - 1;
            int at = printed.rangeOf(matcher.start()).start();
            boolean inNote = numbered.stream().anyMatch(note -> isIn(at, note));
            if (!inNote && Objects.equals(numbered.get(next).number(), matcher.group())) {
                glued.add(at);
                next++;
            }
        }
    }

    /** Whether the marker of the note stands at this place of the source and nowhere else outside of the note. */
    boolean isOnly(RawNote note, int offset) {
        String marker = "(" + note.number() + ")";
        String words = printed.toString();
        for (int i = words.indexOf(marker); i >= 0; i = words.indexOf(marker, i + 1)) {
            int at = printed.rangeOf(i).start();
            if (at != offset && !isIn(at, note)) {
                return false;
            }
        }
        return true;
    }

    boolean square() {
        return square;
    }

    boolean round() {
        return round;
    }

    /** Whether the digits at this offset of the source are a marker. */
    boolean isGlued(int offset) {
        return glued.contains(offset);
    }
}
