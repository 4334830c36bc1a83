package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Opening;
import org.malin.model.Answer;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.RawNote;

/**
 * Deletions told by a note: "cue + the number of words + the nearest bracket before the marker in the block. All three
 * agree: high; else low, and reported".
 */
final class ToldDeletions {

    private static final Pattern WORDS = Pattern.compile("(?i)\\bwords?\\b");

    /** How many brackets before the marker are looked at. */
    private static final int FARTHEST = 20;

    private final Opening cue;
    private final Amount amount;
    private final GapBracket gaps;
    private @Nullable Scan read;
    private Map<Integer, Told> told = Map.of();

    /** A note that tells of a deletion, and what speaks for it. */
    record Told(RawNote note, Decision decision) {}

    ToldDeletions(Opening cue, Amount amount, GapBracket gaps) {
        this.cue = cue;
        this.gaps = gaps;
        this.amount = amount;
    }

    /** The brackets of a passage that notes tell of, by where they open. */
    Map<Integer, Told> in(Scan scan) {
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
                        .ifPresent(bracket -> tell(scan, marker, bracket, new Evidence(note, sentence))));
    }

    /** A note, and its sentence that tells of a deletion. */
    private record Evidence(RawNote note, NoteWords.Sentence sentence) {}

    /** The bracket is deleted, unless an editor says that another is, or none. */
    private void tell(Scan scan, Marker marker, Bracket bracket, Evidence evidence) {
        Decision decision = decision(scan, marker, bracket, evidence.sentence());
        Answer answer =
                scan.context().judge().answer(decision.rule(), decision.key()).orElse(null);
        String other = answer == null ? null : answer.reading();
        if (answer != null && other != null) {
            lastBefore(scan, marker.start()).stream()
                    .filter(b -> b.content().equals(other))
                    .findFirst()
                    .ifPresent(b -> told.put(b.start(), new Told(evidence.note(), decision.answered(answer))));
            return;
        }
        scan.context()
                .judge()
                .judged(decision)
                .ifPresent(judged -> told.put(bracket.start(), new Told(evidence.note(), judged)));
    }

    /** The nearest bracket before the marker that has the number of words, else the nearest. */
    private Optional<Bracket> candidate(Scan scan, Marker marker, NoteWords.Sentence sentence) {
        Bracket nearest = null;
        for (Bracket bracket : lastBefore(scan, marker.start())) {
            boolean free =
                    !told.containsKey(bracket.start()) && gaps.reason(bracket).isEmpty();
            if (free && agrees(bracket, sentence)) {
                return Optional.of(bracket);
            }
            nearest = nearest == null && free ? bracket : nearest;
        }
        return Optional.ofNullable(nearest);
    }

    /** The last brackets that end before the index, the nearest first. */
    private static List<Bracket> lastBefore(Scan scan, int index) {
        List<Bracket> all = scan.brackets();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Bracket> last = new ArrayList<>(all.subList(Math.max(0, low - FARTHEST), low));
        last.removeIf(bracket -> bracket.end() > index);
        Collections.reverse(last);
        return last;
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
        boolean nearest =
                bracket.start() == lastBefore(scan, marker.start()).get(0).start();
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
