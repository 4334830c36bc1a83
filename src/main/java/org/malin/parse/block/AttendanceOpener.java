package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** A list of those present: "Present: A, B, C." or the label alone above the names. */
final class AttendanceOpener implements BlockRecogniser {

    private static final Pattern ATTENDED = Pattern.compile(
            "[^.:;]{0,60}?\\b(?:attended by|present were|participants were|nahmen teil|nahmen|anwesend waren|anwesend sind)(?=\\s+\\p{Lu})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:present|attend\\p{L}*|participa\\p{L}*|taking part|anwesend)\\b[^.:]{0,30}:$",
            Pattern.CASE_INSENSITIVE);

    private final Conventions conventions;
    private final Pattern line;

    AttendanceOpener(Conventions conventions) {
        this.conventions = conventions;
        String label = conventions.alternation(WordList.ATTENDANCE_LABEL);
        this.line = Pattern.compile("(?<label>" + label + ")\\s*(?<end>:|$)", Pattern.CASE_INSENSITIVE);
    }

    /** A sentence that names those present: "The meeting was attended by A and B." */
    private static Optional<Reading> inSentence(TextBlock block) {
        Matcher m = ATTENDED.matcher(block.words());
        return m.lookingAt()
                ? Optional.of(Reading.sure(new Piece.AttendanceLine(block, m.end(), "present"), 82))
                : Optional.empty();
    }

    /** A sentence that ends like a label, above a list: "Committee members present were:". */
    private Optional<Reading> atEnd(TextBlock block, Position position) {
        boolean announces = SENTENCE.matcher(block.words()).find();
        return announces && position.next() != null && position.next().isBulleted()
                ? Optional.of(Reading.sure(
                        new Piece.AttendanceLine(block, block.text().length(), "present"), 80))
                : Optional.empty();
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        Matcher m = line.matcher(block.words());
        if (!m.lookingAt()) {
            return inSentence(block).or(() -> atEnd(block, position));
        }
        if (position.inSpeech() && m.group("end").isEmpty()) {
            return Optional.empty();
        }
        String role = conventions
                .find(WordList.ATTENDANCE_LABEL, m.group("label"))
                .map(Word::value)
                .filter(v -> !v.isEmpty())
                .orElse("present");
        return Optional.of(Reading.sure(new Piece.AttendanceLine(block, m.end(), role), 95));
    }
}
