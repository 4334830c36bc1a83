package org.malin.parse.header;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/**
 * Recognises the title of a document: a line without an end mark that names a protocol, minutes or a meeting, or that the
 * source sets as its first heading.
 */
final class TitleLine {

    private static final int MOST_WORDS = 30;

    /** A stop that ends no sentence: "at 11 a.m.", "1949 г.". */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\b\\p{L}\\.\\p{L}|\\d\\s(?:г|гг|Uhr))\\.$");

    private final Pattern meeting;
    private final Pattern noun;
    private final DayReader days;

    TitleLine(Conventions conventions, DayReader days) {
        this.meeting = conventions.pattern(
                "(?<![\\p{L}])(?:" + conventions.alternation(WordList.MEETING_WORD) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.noun = conventions.pattern(
                "(?:\\d{1,4}\\. )?(?:" + conventions.alternation(WordList.DOCUMENT_NOUN) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.days = days;
    }

    /** Whether the line, short enough for a title, names a meeting or its record. */
    boolean namesMeeting(TextBlock block) {
        return block.wordCount() <= MOST_WORDS
                && (!block.endsSentence() || ABBREVIATION.matcher(block.words()).find())
                && namesMeeting(block.words());
    }

    /** Whether the line calls itself a document: "Memorandum for the Record". */
    boolean namesDocument(TextBlock block) {
        return block.wordCount() > 1 && noun.matcher(block.words()).lookingAt();
    }

    boolean namesMeeting(String words) {
        return meeting.matcher(words).find();
    }

    boolean matches(TextBlock block) {
        if (block.wordCount() > MOST_WORDS || days.whole(block.words()).isPresent()) {
            return false;
        }
        String words = block.words();
        boolean sentence = words.endsWith(".") && !ABBREVIATION.matcher(words).find() || words.endsWith(":");
        return block.heading() == 1
                || !sentence && (block.heading() > 1 || meeting.matcher(words).find());
    }
}
