package org.malin.parse.header;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** Blocks that can only belong to the document itself, not to its header: those present, items, speakers. */
public final class BodyOpeners {

    private static final Opening ITEM = Opening.of(Pattern.compile(
            "[IVXLC]+\\.\\s+(?!\\p{Lu}\\.\\s?\\p{Lu})\\p{Lu}.*|AGENDA ITEM .*|(?:TAGESORDNUNGSPUNKT|TOP|ПУНКТ)"
                    + " (?:\\d+|[IVXLC]+)[:.].*",
            Pattern.DOTALL));

    private final Opening attendance;
    private final Opening speaker;
    private final Pattern abbreviated;

    BodyOpeners(Conventions conventions) {
        this.attendance = attendanceLine(conventions);
        this.speaker = conventions.opening(
                "(?:" + conventions.alternation(WordList.HONORIFIC) + ")\\s+\\p{Lu}[\\p{L}'’-]+\\s*(?:$|:|--|[—–])");
        this.abbreviated = abbreviatedLine(conventions);
    }

    /** A line of those present: the label, alone or with a colon. */
    private static Opening attendanceLine(Conventions conventions) {
        String labels = conventions.alternation(WordList.ATTENDANCE_LABEL);
        return conventions.opening("(?:" + labels + ")\\s*(?::.*|$)", Pattern.DOTALL);
    }

    /** Those present in one line of abbreviated labels, each before its names. */
    public static Pattern abbreviatedLine(Conventions conventions) {
        String labels = abbreviations(conventions);
        return conventions.pattern(
                "(?:[^;]{1,40};\\s*){0,2}(?:" + labels + ")\\s[^;]+;\\s*(?:.*;\\s*)?(?:" + labels + ")[\\s(].+");
    }

    /** Attendance labels that are abbreviated, as an alternation. */
    public static String abbreviations(Conventions conventions) {
        return conventions.words(WordList.ATTENDANCE_LABEL).stream()
                .map(Word::form)
                .filter(form -> form.endsWith("."))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    boolean opens(TextBlock block) {
        String words = block.words();
        return attendance.matches(words)
                || words.indexOf(';') > 0 && abbreviated.matcher(words).matches()
                || speaker.begins(words)
                || ITEM.matches(words);
    }
}
