package org.malin.parse.header;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.parse.TextBlock;

/** Blocks that can only belong to the document itself, not to its header: those present, items, speakers. */
final class BodyOpeners {

    private final Pattern attendance;
    private final Pattern speaker;
    private final Pattern item;

    BodyOpeners(Conventions conventions) {
        this.attendance = attendanceLine(conventions);
        this.speaker = Pattern.compile(
                "(?:" + conventions.alternation(WordList.HONORIFIC) + ")\\s+\\p{Lu}[\\p{L}'’-]+\\s*(?:$|:|--|[—–])");
        this.item = Pattern.compile("[IVXLC]+\\.\\s+\\p{Lu}.*|AGENDA ITEM .*", Pattern.DOTALL);
    }

    /** A line of those present: the label, alone or with a colon, or abbreviated before a name. */
    static Pattern attendanceLine(Conventions conventions) {
        return Pattern.compile(
                "(?<label>(?:" + conventions.alternation(WordList.ATTENDANCE_LABEL) + ")\\s*:|(?:"
                        + conventions.alternation(WordList.ATTENDANCE_LABEL) + ")\\s*$)(?<rest>.*)",
                Pattern.DOTALL);
    }

    boolean opens(TextBlock block) {
        String words = block.words();
        return attendance.matcher(words).matches()
                || speaker.matcher(words).lookingAt()
                || item.matcher(words).matches();
    }
}
