package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.parse.context.TextBlock;
import org.malin.parse.header.BodyOpeners;

/** Those present in one line of abbreviated labels: "P. A; VS. B; anw. C, D, E." */
final class AbbreviatedAttendance implements BlockRecogniser {

    private final Pattern line;

    AbbreviatedAttendance(Conventions conventions) {
        this.line = BodyOpeners.abbreviatedLine(conventions);
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        return block.words().indexOf(';') > 0 && line.matcher(block.words()).matches()
                ? Optional.of(Reading.sure(new Piece.AttendanceLine(block, 0, "present"), 94))
                : Optional.empty();
    }
}
