package org.malin.parse.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.RawNote;

/**
 * Deletions told by a note: "cue + the number of words + the nearest bracket before the marker in the block. All three
 * agree: high; else low, and reported".
 */
final class ToldDeletions {

    private static final Pattern WORDS = Pattern.compile("(?i)\\bwords?\\b");

    private final Pattern cue;
    private final Amount amount;
    private final GapBracket gaps;
    private @Nullable Scan read;
    private Map<Bracket, Told> told = Map.of();

    /** A note that tells of a deletion, and what speaks for it. */
    record Told(RawNote note, Decision decision) {}

    ToldDeletions(Pattern cue, Amount amount, GapBracket gaps) {
        this.cue = cue;
        this.gaps = gaps;
        this.amount = amount;
    }

    /** The brackets of a passage that notes tell of. */
    Map<Bracket, Told> in(Scan scan) {
        if (read != scan) {
            read = scan;
            told = new HashMap<>();
            scan.markers().forEach(marker -> tell(scan, marker));
        }
        return told;
    }

    private void tell(Scan scan, Marker marker) {
        RawNote note = marker.note();
        if (note == null) {
            return;
        }
        NoteWords.sentence(note, cue)
                .ifPresent(sentence -> candidate(scan, marker, sentence)
                        .ifPresent(bracket ->
                                told.put(bracket, new Told(note, decision(scan, marker, bracket, sentence)))));
    }

    /** The nearest bracket before the marker that has the number of words, else the nearest. */
    private Optional<Bracket> candidate(Scan scan, Marker marker, NoteWords.Sentence sentence) {
        List<Bracket> before = scan.brackets().stream()
                .filter(bracket -> bracket.end() <= marker.start() && !told.containsKey(bracket))
                .filter(bracket -> gaps.reason(bracket).isEmpty())
                .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (agrees(before.get(i), sentence)) {
                return Optional.of(before.get(i));
            }
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private boolean agrees(Bracket bracket, NoteWords.Sentence sentence) {
        OptionalInt stated = stated(sentence.words());
        boolean quoted = NoteWords.quoted(sentence.words()).contains(bracket.content());
        return quoted || stated.isPresent() && stated.getAsInt() == bracket.words();
    }

    /** The number of words that the sentence tells: "the three words", "this word". */
    private OptionalInt stated(String sentence) {
        Matcher words = WORDS.matcher(sentence);
        if (!words.find()) {
            return OptionalInt.empty();
        }
        OptionalInt number = amount.lastNumber(sentence.substring(0, words.end()));
        boolean one = words.group().length() == 4;
        return number.isEmpty() && one ? OptionalInt.of(1) : number;
    }

    private Decision decision(Scan scan, Marker marker, Bracket bracket, NoteWords.Sentence sentence) {
        OptionalInt stated = stated(sentence.words());
        boolean nearest = scan.brackets().stream()
                .noneMatch(other -> other.start() > bracket.start() && other.end() <= marker.start());
        boolean agreed = nearest && agrees(bracket, sentence);
        String evidence = (stated.isPresent() ? words(stated.getAsInt()) + " stated, " : "no number of words stated, ")
                + words(bracket.words()) + " found, "
                + (nearest ? "nearest bracket" : "not the nearest bracket") + " before marker " + marker.number();
        return Decision.of(
                agreed ? DecisionRule.DEL1 : DecisionRule.DEL3,
                evidence,
                agreed ? "" : "words added by the translator",
                scan.passage().range(bracket.start(), bracket.end()),
                sentence.range());
    }

    private static String words(int count) {
        return count + (count == 1 ? " word" : " words");
    }
}
