package org.malin.parse.block;

import java.util.List;
import java.util.regex.Pattern;
import org.malin.parse.context.TextBlock;

/** Finds out how far a list of those present goes: the lines under its label, and further labels after them. */
final class AttendanceSection {

    private static final int LONGEST_LABEL = 8;
    private static final int STATEMENT = 30;

    /** Alone, a line has nothing before or after it. */
    private static final Position ALONE = Position.alone();

    /** How a block would be read by itself. */
    interface Judge {
        Reading best(TextBlock block, Position position);
    }

    /** A line that goes on in the next. */
    private static final Pattern OPEN = Pattern.compile("(?:,|\\s\\p{Ll}{1,4})$");

    private final AttendanceReader reader;
    private final Judge judge;

    AttendanceSection(AttendanceReader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
    }

    /** A sentence that announces the list stands before it, not in it. */
    boolean isAnnouncement(Piece.AttendanceLine piece) {
        return piece.labelEnd() == piece.block().text().length()
                && piece.block().wordCount() > LONGEST_LABEL;
    }

    /** Reads the section; returns how many of the following blocks belong to it. */
    int read(Piece.AttendanceLine piece, List<TextBlock> following) {
        if (!isAnnouncement(piece)) {
            reader.label(piece);
        }
        int used = list(piece, following);
        used += further(piece, following.subList(used, following.size()));
        return used + furtherLabels(following.subList(used, following.size()));
    }

    /** Names that stand set in under the first one, which follows the label: "Present: Mr. A", and then "   Mr. B". */
    private int further(Piece.AttendanceLine piece, List<TextBlock> following) {
        int used = 0;
        while (used < following.size()
                && isIndented(following.get(used))
                && !isIndented(piece.block())
                && (reader.isAddressedLine(following.get(used))
                        || used > 0
                                && OPEN.matcher(following.get(used - 1).words()).find())) {
            used++;
        }
        reader.list(following.subList(0, used));
        return used;
    }

    private static boolean isIndented(TextBlock block) {
        return block.lines().get(0).indent() > 0;
    }

    /** Lines under a label that stands alone. */
    private int list(Piece.AttendanceLine piece, List<TextBlock> following) {
        boolean alone = piece.labelEnd() >= piece.block().text().length();
        int used = 0;
        while (alone && used < following.size() && belongs(following, used)) {
            used++;
        }
        reader.list(following.subList(0, used));
        return used;
    }

    private boolean belongs(List<TextBlock> following, int i) {
        Reading reading = judge.best(following.get(i), ALONE);
        Piece piece = reading.piece();
        boolean named = (piece instanceof Piece.RunIn || isCounted(piece, following.get(0)))
                && reader.isNameLine(following.get(i));
        boolean other = reading.score() > STATEMENT && !(piece instanceof Piece.Speakers) && !named;
        TextBlock next = i + 1 < following.size() ? following.get(i + 1) : null;
        return !other && reader.belongs(following.get(i), next, following.get(0));
    }

    /** A line with a number belongs to a list whose first line has one. */
    private static boolean isCounted(Piece piece, TextBlock first) {
        return (piece instanceof Piece.Heading || piece instanceof Piece.Point)
                && (Character.isDigit(first.words().charAt(0)) || NumberedHeading.isInitial(piece.block()));
    }

    /** "Also present: …" directly after the list belongs to it. */
    private int furtherLabels(List<TextBlock> following) {
        int used = 0;
        while (used < following.size() && AttendanceReader.isAbsence(following.get(used))) {
            reader.list(following.subList(used, used + 1));
            used++;
        }
        while (used < following.size()
                && judge.best(following.get(used), ALONE).piece() instanceof Piece.AttendanceLine line) {
            reader.label(line);
            used++;
            used += list(line, following.subList(used, following.size()));
        }
        return used;
    }
}
