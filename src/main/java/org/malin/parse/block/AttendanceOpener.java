package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Ending;
import org.malin.conventions.Opening;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** A list of those present: "Present: A, B, C." or the label alone above the names. */
final class AttendanceOpener implements BlockRecogniser {

    private static final Opening ATTENDED =
            Opening.of(Pattern.compile("\\b(?:[Aa]ttended by|[Pp]resent were|[Pp]resent (?:at|for) [^.;:]{3,80}?"
                    + " (?:were|was)|[Pp]articipants were|[Nn]ahmen teil|nahmen|[Aa]nwesend waren|[Aa]nwesend"
                    + " sind)\\s*(?::\\s*)?(?=\\p{Lu}|the\\s\\p{Lu}|der\\s|die\\s)"));

    /** So many signs may stand before it. */
    private static final int BEFORE = 60;

    private static final Pattern ABSENT =
            Pattern.compile("regret|unable|inability|apolog|absen|abwesend|entschuldigt", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 40;

    /** No line that says who is in the chair has more characters. */
    private static final int LONGEST_CHAIR = 160;

    private static final Pattern TOLD =
            Pattern.compile("[^:;]{5,250}?\\b(?:were|was|waren) (?:also |ebenfalls )?(?:present|in"
                    + " attendance|anwesend):\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:present|attend\\p{L}*|participa\\p{L}*|taking part|anwesend)\\b[^.:]{0,30}:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Conventions conventions;
    private final NameLists lists;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Opening labelled;
        final Opening inWords;
        final Pattern chairLine;
        final Ending chairWord;
        final Pattern chairEnd;
        final Opening chairBefore;
        final Pattern side;
        final Pattern vote;

        Patterns(Conventions conventions) {
            String label = conventions.alternation(WordList.ATTENDANCE_LABEL);
            String end = ",?\\s(?:" + conventions.alternation(WordList.CHAIR_AFTER) + ")\\.?";
            this.chairEnd = conventions.pattern(end + "$");
            this.chairLine = conventions.pattern("(?<name>[^.:;]{2,8}\\.?[^:;]{1,50}?)" + end);
            this.chairWord = conventions.ending(WordList.CHAIR_AFTER);
            this.chairBefore = conventions.opening(
                    "(?:" + conventions.alternation(WordList.ATTENDANCE_LABEL, "chair") + "),?\\s+(?=(?:"
                            + conventions.alternation(WordList.HONORIFIC) + ")\\s)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            String name = "(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}";
            this.side = conventions.pattern(
                    "\\p{Lu}?[\\p{L} '’-]{0,30}?\\b(?:" + conventions.alternation(WordList.ATTENDANCE_SIDE)
                            + ")(?:\\s[\\p{L} ]{1,30})?:\\s+(?=" + name + "(?:[,;]\\s?" + name + ")+[.;]?$)",
                    Pattern.UNICODE_CASE);
            this.vote = conventions.pattern(
                    "(?:" + conventions.alternation(WordList.VOTE_FOR, WordList.VOTE_AGAINST, WordList.VOTE_ABSTAINED)
                            + ")\\s*[:—–-]",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.labelled = line(label, conventions);
            this.inWords = line(
                    "[\\p{L} ]{0,30}\\b(?:present|taking part|participating|participants|anwesend)(?=:)", conventions);
        }

        private static Opening line(String label, Conventions conventions) {
            return conventions.opening(
                    "\\[?(?<label>" + label + ")\\s*(?<end>:|$|(?="
                            + NameLists.plural(conventions).pattern() + "))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        @Nullable
        Matcher line(String words) {
            Matcher m = labelled.at(words);
            return m != null || words.indexOf(':') < 0 ? m : inWords.at(words);
        }
    }

    AttendanceOpener(Conventions conventions, NameLists lists) {
        this.conventions = conventions;
        this.lists = lists;
        this.patterns = conventions.shared(Patterns.class, Patterns::new);
    }

    /** A sentence that names those present: "The meeting was attended by A and B." */
    private static Optional<Reading> inSentence(TextBlock block, Position position) {
        boolean free = !position.inSpeech() && !position.inItem();
        Matcher told = free && block.words().indexOf(':') > 0 ? TOLD.matcher(block.words()) : null;
        if (told != null && told.lookingAt()) {
            return Optional.of(Reading.sure(new Piece.AttendanceLine(block, told.end(), "present"), 80));
        }
        Matcher m = ATTENDED.first(block.words(), 0, endOfBeginning(block.words()) + 1);
        return m == null
                ? Optional.empty()
                : Optional.of(Reading.sure(new Piece.AttendanceLine(block, m.end(), "present"), 82));
    }

    /** Where a stop stands, or so many signs end. */
    private static int endOfBeginning(String words) {
        int end = 0;
        for (int i = 0; i < BEFORE && end < words.length() && ".:;".indexOf(words.charAt(end)) < 0; i++) {
            end = words.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** "Absent: C" after "Ayes: A. Noes: B" tells of the vote. */
    private boolean isVote(@Nullable Piece before) {
        return before instanceof Piece.Statement
                && patterns.vote.matcher(before.block().words()).lookingAt();
    }

    /** The members of a delegation: "Polish side: A, B". */
    private Optional<Reading> side(TextBlock block, Position position) {
        if (block.words().indexOf(':') <= 0 || position.inSpeech() || position.next() == null) {
            return Optional.empty();
        }
        Matcher m = patterns.side.matcher(block.words());
        return m.lookingAt()
                ? Optional.of(Reading.sure(new Piece.AttendanceLine(block, m.end(), "present"), 81))
                : Optional.empty();
    }

    /** Who is in the chair, on a line of its own: "Cde. A presiding.", "Chaired by Comrade A". */
    private Optional<Reading> chair(TextBlock block) {
        String words = block.words();
        if (words.length() <= LONGEST_CHAIR
                && patterns.chairWord.mayEnd(words)
                && patterns.chairEnd.matcher(words).find()
                && isNamed(patterns.chairLine.matcher(words), block)) {
            return Optional.of(
                    Reading.sure(new Piece.AttendanceLine(block, Piece.AttendanceLine.NO_LABEL, "chair"), 93));
        }
        Matcher before = block.wordCount() <= MOST_WORDS ? patterns.chairBefore.at(words) : null;
        return before == null
                ? Optional.empty()
                : Optional.of(Reading.sure(new Piece.AttendanceLine(block, before.end(), "chair"), 93));
    }

    private boolean isNamed(Matcher line, TextBlock block) {
        return line.matches()
                && lists.whole(block.text().toString().substring(0, line.end("name")))
                        .isPresent();
    }

    private static boolean isListed(TextBlock block) {
        return block.isBulleted() || Character.isDigit(block.words().charAt(0));
    }

    /** A sentence that ends like a label, above a list: "Committee members present were:". */
    private Optional<Reading> atEnd(TextBlock block, Position position) {
        boolean announces =
                block.words().endsWith(":") && SENTENCE.matcher(block.words()).find();
        return announces && position.next() != null && isListed(position.next())
                ? Optional.of(Reading.sure(
                        new Piece.AttendanceLine(
                                block,
                                block.text().length(),
                                ABSENT.matcher(block.words()).find() ? "absent" : "present"),
                        80))
                : Optional.empty();
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        Matcher m = patterns.line(block.words());
        if (m == null) {
            return inSentence(block, position)
                    .or(() -> atEnd(block, position))
                    .or(() -> chair(block))
                    .or(() -> side(block, position));
        }
        if (position.inSpeech() && m.group("end").isEmpty()) {
            return Optional.empty();
        }
        if (isVote(position.before())) {
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
