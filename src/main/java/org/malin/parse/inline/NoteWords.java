package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Opening;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;
import org.malin.source.Range;

/** What a note says: the sentence with a cue, the words that it quotes. */
final class NoteWords {

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201C\u201E\u00AB]([^\"\u201C\u201D\u00BB]{1,80})[\"\u201D\u201C\u00BB]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"\u201D)]*\\s+(?=[\\p{Lu}\"\u201C(])");

    private NoteWords() {}

    /** A sentence of a note and the one before it. */
    record Sentence(String words, String before, Range range) {}

    /** The first sentence in which the cue stands. */
    static Optional<Sentence> sentence(RawNote note, Opening cue) {
        for (Passage paragraph : note.paragraphs()) {
            Matcher matcher = cue.first(paragraph.toString());
            if (matcher != null) {
                return Optional.of(around(paragraph, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Sentence around(Passage paragraph, int cueStart, int cueEnd) {
        int before = 0;
        int start = 0;
        int end = paragraph.length();
        Matcher ends = SENTENCE_END.matcher(paragraph.toString());
        while (ends.find()) {
            if (ends.end() <= cueStart) {
                before = start;
                start = ends.end();
            } else if (ends.end() >= cueEnd) {
                end = ends.end();
                break;
            }
        }
        Passage words = paragraph.subSequence(start, end).strip();
        return new Sentence(
                words.toString(), paragraph.subSequence(before, start).toString(), words.range());
    }

    /** The words in quotation marks, without a stop or comma at their end. */
    static List<String> quoted(String words) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(words);
        while (matcher.find()) {
            quoted.add(matcher.group(1).strip());
        }
        return quoted;
    }
}
