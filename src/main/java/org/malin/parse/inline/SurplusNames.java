package org.malin.parse.inline;

import java.util.List;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;

/**
 * What the writer put in by mistake, as a note says: "superfluous {@code R.}: {@code surplus}". The words that the note
 * quotes are looked for in the name before its marker; the name is then read without them.
 */
final class SurplusNames implements InlineRecogniser {

    private static final int FARTHEST = 60;

    private final Opening cue;

    SurplusNames(Conventions conventions) {
        cue = Cue.of(conventions, WordList.MISTAKEN_CUE);
    }

    @Override
    public void find(Scan scan) {
        for (Marker marker : scan.markers()) {
            RawNote note = marker.note();
            if (note != null) {
                NoteWords.sentence(note, cue)
                        .ifPresent(sentence ->
                                NoteWords.quoted(sentence.words()).forEach(quoted -> find(scan, marker, note, quoted)));
            }
        }
    }

    private static void find(Scan scan, Marker marker, RawNote note, String quoted) {
        int from = Math.max(0, marker.start() - FARTHEST);
        int start = scan.text().lastIndexOf(quoted, marker.start() - quoted.length());
        int end = start + quoted.length();
        if (start < from || !Words.isEdge(scan.text(), start) || !isBeforeName(scan.text(), end)) {
            return;
        }
        scan.leadsTo(start, skipBlank(scan.text(), end));
        scan.add(Found.plain(start, end, Priority.NAME_PART, (stretch, content) -> {
            String id = scan.context().ids().next("sur");
            scan.context().notes().explains(note.id(), id, true);
            return surplus(note, id, stretch, content);
        }));
    }

    private static Inline surplus(RawNote note, String id, Passage stretch, List<Inline> content) {
        return new Inline.Phrase(
                PhraseKind.SURPLUS, content, Props.NONE.id(id).source(note.id()).byEditor(), stretch.range());
    }

    private static boolean isBeforeName(String text, int end) {
        int next = skipBlank(text, end);
        return next > end && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
