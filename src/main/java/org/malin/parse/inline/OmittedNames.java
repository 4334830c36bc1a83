package org.malin.parse.inline;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;

/**
 * What the translator left out, as a note says: "omitted duplicates: {@code gap[@reason='editorial'][@unit='name']}",
 * before the marker.
 */
final class OmittedNames implements InlineRecogniser {

    private static final Pattern NAME_WORD = Pattern.compile("(?i)\\b(?:names?|speakers?|surnames?)\\b");

    private final Opening cue;
    private final PersonForms people;

    OmittedNames(Conventions conventions, PersonForms people) {
        this.cue = Cue.of(conventions, WordList.OMITTED_CUE);
        this.people = people;
    }

    @Override
    public void find(Scan scan) {
        if (scan.zone() == Zone.NOTE || scan.zone() == Zone.HEADER) {
            return;
        }
        for (Marker marker : scan.markers()) {
            RawNote note = marker.note();
            if (note != null) {
                NoteWords.sentence(note, cue).ifPresent(sentence -> add(scan, marker, note, sentence));
            }
        }
    }

    private void add(Scan scan, Marker marker, RawNote note, NoteWords.Sentence sentence) {
        int at = marker.start();
        Props props = props(sentence).source(note.id()).byEditor();
        Decision judged = Decision.of(
                DecisionRule.OMIT3,
                "note " + marker.number() + " says that something was left out, the marker stands here",
                "it was left out elsewhere in the line",
                scan.passage().range(marker.start(), marker.end()),
                sentence.range());
        scan.context()
                .judge()
                .judged(judged)
                .ifPresent(decision -> scan.add(Found.opaque(at, at, Priority.MARK, (none, nothing) -> {
                    String id = scan.context().ids().next("gap");
                    scan.context().notes().explains(note.id(), id, true);
                    String what = props.values().containsKey("unit") ? "names left out" : "left out";
                    return new Inline.Gap(
                            Passage.EMPTY,
                            what + " by the translator",
                            props.id(id).decided(decision),
                            scan.passage().range(at, at));
                })));
    }

    /** The names that the note tells are counted, if it speaks of names. */
    private Props props(NoteWords.Sentence sentence) {
        Props props = Props.of("reason", "editorial");
        String words = sentence.before() + sentence.words();
        if (!NAME_WORD.matcher(words).find()) {
            return props;
        }
        int count = names(sentence.words());
        int names = count > 0 ? count : names(sentence.before());
        Props named = props.with("unit", "name");
        return names > 0 ? named.with("quantity", String.valueOf(names)) : named;
    }

    private int names(String words) {
        int count = 0;
        int end;
        for (int start = Words.startOfName(words, 0); start < words.length(); start = Words.startOfName(words, end)) {
            end = Words.endOfName(words, start);
            count += people.isSurname(words.substring(start, end)) ? 1 : 0;
        }
        return count;
    }
}
