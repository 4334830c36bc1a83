package org.malin.parse.context;

import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;

/** Tells lines that are nothing but a mark of secrecy or urgency: "Top Secret", "(Special folder)". */
public final class MarksOfSecrecy {

    private final Pattern line;

    public MarksOfSecrecy(Conventions conventions) {
        this.line = conventions.pattern(
                "(?:[(\\[]?(?:" + conventions.alternation(WordList.CLASSIFICATION) + ")[)\\]]?[.!,;/]?\\s*+)++",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the block is such a line. */
    public boolean matches(TextBlock block) {
        return line.matcher(block.words()).matches();
    }
}
