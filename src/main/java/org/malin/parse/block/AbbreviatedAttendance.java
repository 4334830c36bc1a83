package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.parse.TextBlock;

/** Those present in one line of abbreviated labels: "P. A; VS. B; anw. C, D, E." */
final class AbbreviatedAttendance implements BlockRecogniser {

    private final Pattern line;

    AbbreviatedAttendance(Conventions conventions) {
        this.line = Pattern.compile("(?:[^;]{1,40};\\s*){0,2}(?:" + labels(conventions)
                + ")\\s[^;]+;\\s*(?:.*;\\s*)?(?:" + labels(conventions) + ")[\\s(].+");
    }

    /** The abbreviated labels, as an alternation. */
    static String labels(Conventions conventions) {
        return conventions.words(WordList.ATTENDANCE_LABEL).stream()
                .map(word -> word.form())
                .filter(form -> form.endsWith("."))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        return line.matcher(block.words()).matches()
                ? Optional.of(Reading.sure(new Piece.AttendanceLine(block, 0, "present"), 94))
                : Optional.empty();
    }
}
