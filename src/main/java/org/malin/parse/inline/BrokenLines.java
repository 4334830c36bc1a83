package org.malin.parse.inline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Ending;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.parse.context.RawNote;

/**
 * Lines that break off: a note says so, or "a line that ends in a preposition, article or comma directly before a
 * marker or the end of its block breaks off too".
 */
final class BrokenLines implements InlineRecogniser {

    private static final int SHORTEST = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NEXT_LINE = Pattern.compile("[ \\t]*(?:\\r\\n?|\\n)[ \\t]*[^\\s<]");

    private final Conventions conventions;
    private final Opening cue;
    private final Ending breakWord;

    BrokenLines(Conventions conventions) {
        this.conventions = conventions;
        cue = Cue.of(conventions, WordList.BREAKS_OFF_CUE);
        breakWord = conventions.ending(WordList.BREAK_WORD);
    }

    @Override
    public void find(Scan scan) {
        if (scan.zone() != Zone.TEXT && scan.zone() != Zone.HEADING) {
            return;
        }
        boolean told = false;
        int last = scan.text().stripTrailing().length();
        for (Marker marker : scan.markers()) {
            RawNote note = marker.note();
            if (note != null && NoteWords.sentence(note, cue).isPresent()) {
                told |= marker.end() == last;
                scan.add(breaksOff(scan, marker.start(), note, null));
            }
        }
        if (!told) {
            guess(scan);
        }
    }

    private void guess(Scan scan) {
        int end = endBeforeMarkers(scan);
        boolean marked = end < scan.text().stripTrailing().length();
        lastWord(scan, end)
                .filter(word -> marked || !goesOn(scan))
                .flatMap(word -> scan.context().judge().judged(decision(scan, word, end, marked)))
                .ifPresent(decision -> scan.add(breaksOff(scan, end, null, decision)));
    }

    /** Whether the source goes on in the very next line: then the line ends where the page was narrow. */
    private static boolean goesOn(Scan scan) {
        String source = scan.context().source().text();
        return NEXT_LINE
                .matcher(source)
                .region(scan.passage().range().end(), source.length())
                .lookingAt();
    }

    /** Where the words end, markers at the end of the block left out. */
    private static int endBeforeMarkers(Scan scan) {
        int end = scan.text().stripTrailing().length();
        for (int i = scan.markers().size() - 1; i >= 0; i--) {
            Marker marker = scan.markers().get(i);
            if (marker.end() != end) {
                break;
            }
            end = marker.start();
            while (end > 0 && Character.isWhitespace(scan.text().charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    /** The word or comma in which no sentence can end, if the line ends in one. */
    private Optional<String> lastWord(Scan scan, int end) {
        String words = scan.text().substring(0, end);
        String last = words.endsWith(",") ? "," : breakWord(words);
        boolean more = !last.isEmpty() && BLANKS.split(words, SHORTEST + 1).length >= SHORTEST;
        return more ? Optional.of(last) : Optional.empty();
    }

    /** The last word if no sentence can end in it; else empty. */
    private String breakWord(String words) {
        int end = words.length();
        int start = Words.startOfWordBefore(words, end);
        String word = start < 0 || !Words.isWord(words, end - 1) ? "" : words.substring(start);
        boolean breaks = breakWord.mayEnd(word)
                && word.equals(word.toLowerCase(Locale.ROOT))
                && conventions.find(WordList.BREAK_WORD, word).isPresent();
        return breaks ? word : "";
    }

    private static Decision decision(Scan scan, String word, int end, boolean marked) {
        String last = word.equals(",") ? "a comma" : "\"" + word + "\"";
        return Decision.of(
                DecisionRule.BRK2,
                "the line ends in " + last + (marked ? " before a marker" : ""),
                "the line is complete",
                scan.passage().range(end - word.length(), end));
    }

    private static Found breaksOff(Scan scan, int at, @Nullable RawNote note, @Nullable Decision decision) {
        return Found.opaque(at, at, Priority.MARK, (stretch, none) -> {
            String id = scan.context().ids().next("brk");
            Props props = Props.NONE.id(id).decided(decision);
            if (note != null) {
                scan.context().notes().explains(note.id(), id, true);
                props = props.source(note.id()).byEditor();
            }
            return new Inline.BreaksOff(props, scan.passage().range(at, at));
        });
    }
}
