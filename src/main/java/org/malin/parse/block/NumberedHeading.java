package org.malin.parse.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.TextBlock;

/** The heading of an item with a printed number or label: "IX. On the instructions", "AGENDA ITEM 3:", "Слушали: 2.". */
final class NumberedHeading implements BlockRecogniser {

    private static final Opening ROMAN =
            Opening.of(Pattern.compile("(?<n>[IVXLC]{1,7})[.)]\\s+(?!\\p{Lu}\\.\\s?\\p{Lu})(?=\\S)"));
    private static final Opening AGENDA = Opening.of(Pattern.compile(
            "(?:AGENDA ITEM|ITEM|TOP|TAGESORDNUNGSPUNKT|ПУНКТ) (?<n>\\d+|[IVXLC]+)[:.]\\s*", Pattern.CASE_INSENSITIVE));
    private static final Opening CODE = Opening.of(
            Pattern.compile("(?<n>\\p{Lu}{1,3}\\d{1,4}/\\d{1,4})[.:]?\\s+(?:(?<inner>\\d{1,3})[.)]\\s+)?(?=\\S)"));
    private static final Opening LETTER = Opening.of(Pattern.compile("\\[(?<n>\\p{Lu})\\.?\\]\\.?\\s+(?=\\p{Lu})"));
    static final Opening LETTERED = Opening.of(Pattern.compile("(?<n>[A-H])\\.\\s+(?!\\p{Lu}\\.)(?=\\p{Lu}\\p{L}+)"));
    private static final Opening ARABIC =
            Opening.of(Pattern.compile("(?<n>\\d{1,3}(?: (?:and|und|и) \\d{1,3})?)[.)]\\s+(?=\\p{Lu})"));
    private static final Opening INITIAL = Opening.of(Pattern.compile("[IVXLC]\\.\\s\\p{Lu}[\\p{L}'’-]+,\\s"));
    private static final Opening OTHER_INITIAL = Opening.of(
            Pattern.compile("(?![IVXLC]\\.\\s\\p{Lu}\\p{Ll})(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}'’-]+,\\s"));

    /** The number of an item of the agenda again, alone: "Ad 1", "Re point 2", "Zu Punkt 3". */
    static final Opening AGAIN = Opening.of(Pattern.compile(
            "(?:Ad\\.?|Re\\.?|Zu|К)(?: (?:item|point|Punkt|пункту|п\\.))? (?<n>\\d{1,2})[.:)]?",
            Pattern.CASE_INSENSITIVE));

    private static final Pattern NUMERAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern FROM_FORTY = Pattern.compile("(?:XL|L)X{0,3}(?:IX|IV|V?I{0,3})");
    private static final int MOST_WORDS = 60;

    private final Pattern verb;
    private final Pattern opener;
    private final Opening labelled;

    NumberedHeading(Conventions conventions) {
        this.opener = conventions.pattern("(?:" + conventions.alternation(WordList.HEADING_OPENER) + ")\\s");
        this.labelled = conventions.opening("(?:" + conventions.alternation(WordList.ITEM_LABEL)
                + ")\\s*(?::|—|–|-)\\s*(?:(?<n>\\d{1,3}|[IVXLC]{1,7})[.)]\\s*)?(?=\\S)");
        this.verb = conventions.pattern("(?:^|\\W)(?:" + conventions.alternation(WordList.VERB_CUE) + ")(?:\\W|$)");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String words = block.words();
        if (position.inAgenda()) {
            return Optional.of(Reading.sure(AgendaList.point(block), 96));
        }
        char first = words.charAt(0);
        boolean upper = Character.isUpperCase(first);
        Matcher roman = upper ? ROMAN.at(words) : null;
        if (roman != null
                && !isInitialled(block, position)
                && isRoman(roman.group("n"))
                && block.wordCount() <= MOST_WORDS) {
            return Optional.of(Reading.sure(new Piece.Heading(block, roman.group("n"), labelEnd(roman)), 90));
        }
        Matcher agenda = AGENDA.at(words);
        if (agenda != null) {
            return Optional.of(Reading.sure(new Piece.Heading(block, agenda.group("n"), labelEnd(agenda)), 90));
        }
        Matcher again = AGAIN.whole(words);
        if (again != null) {
            return Optional.of(Reading.sure(new Piece.Heading(block, again.group("n"), words.length()), 90));
        }
        Matcher label = labelled.at(words);
        if (label != null) {
            int end = label.group("n") == null ? 0 : labelEnd(label);
            return Optional.of(Reading.sure(new Piece.Heading(block, label.group("n"), end), 90));
        }
        Matcher code = upper ? CODE.at(words) : null;
        if (code != null) {
            String number = code.group("inner") == null ? code.group("n") : code.group("inner");
            return Optional.of(Reading.sure(new Piece.Heading(block, number, labelEnd(code)), 85));
        }
        Matcher lettered = position.letters() ? LETTERED.at(words) : null;
        if (lettered != null && !block.endsSentence() && block.wordCount() <= MOST_WORDS / 3) {
            return Optional.of(Reading.sure(new Piece.Heading(block, lettered.group("n"), labelEnd(lettered)), 72));
        }
        Matcher letter = first == '[' ? LETTER.at(words) : null;
        if (letter != null && !block.endsSentence() && block.wordCount() <= MOST_WORDS / 3) {
            return Optional.of(Reading.sure(new Piece.Heading(block, letter.group("n"), labelEnd(letter)), 83));
        }
        return arabic(block, words, position);
    }

    /** "I. Surname, Minister": an initial that looks like a number. */
    static boolean isInitial(TextBlock block) {
        return INITIAL.begins(block.words());
    }

    /** Whether the letter is an initial, as those of the lines beside it are. */
    private static boolean isInitialled(TextBlock block, Position position) {
        Piece before = position.before();
        TextBlock next = position.next();
        return isInitial(block)
                && (before != null && OTHER_INITIAL.begins(before.block().words())
                        || next != null && OTHER_INITIAL.begins(next.words()));
    }

    /** An Arabic number heads an item where items have no Roman ones and no speech is open. */
    private Optional<Reading> arabic(TextBlock block, String words, Position position) {
        Matcher m = Character.isDigit(words.charAt(0)) ? ARABIC.at(words) : null;
        if (m == null || position.romanItems() || position.afterLabel() || isPoint(block, m, position)) {
            return Optional.empty();
        }
        if (position.inSpeech() && !follows(m.group("n"), position.lastNumber(), block)) {
            return Optional.empty();
        }
        Decision decision = Decision.of(
                DecisionRule.NUM2,
                "the line begins with the number " + m.group("n") + " and no speech is open",
                "numbered point",
                block.range());
        return Optional.of(new Reading(new Piece.Heading(block, m.group("n"), labelEnd(m)), 78, decision));
    }

    /** A sentence that counts on from the point before it, or stands after a colon, is a point too. */
    private boolean isPoint(TextBlock block, Matcher m, Position position) {
        int number = Numerals.value(m.group("n"));
        boolean sentence = block.endsSentence()
                && !opener.matcher(block.words())
                        .region(m.end(), block.words().length())
                        .lookingAt();
        if (position.before() instanceof Piece.Point point) {
            String before = point.block().words();
            return sentence && Character.isDigit(before.charAt(0)) && Numerals.value(before) == number - 1;
        }
        Piece before = position.before();
        return sentence
                && before != null
                && !(before instanceof Piece.AttendanceLine)
                && before.block().words().endsWith(":");
    }

    /** While somebody speaks, only the number after that of the last heading heads an item. */
    private boolean follows(String number, int last, TextBlock block) {
        return last > 0
                && Numerals.value(number) == last + 1
                && !verb.matcher(block.words()).find();
    }

    private static int labelEnd(Matcher m) {
        int end = m.end();
        String text = m.group();
        return end - (text.length() - text.stripTrailing().length());
    }

    /** Whether items have letters: a line "A. …" and then one "B. …", both without end mark. */
    static boolean areLettered(List<TextBlock> blocks) {
        String wanted = "A";
        for (TextBlock block : blocks) {
            Matcher m = LETTERED.at(block.words());
            if (m != null
                    && m.group("n").equals(wanted)
                    && !block.endsSentence()
                    && block.words().indexOf(',') < 0) {
                if (wanted.equals("B")) {
                    return true;
                }
                wanted = "B";
            }
        }
        return false;
    }

    /** Whether the letters are a number as Romans wrote it; "C" or "L" alone rather begin a name. */
    static boolean isRoman(String letters) {
        return NUMERAL.matcher(letters).matches() || FROM_FORTY.matcher(letters).matches() && letters.length() > 1;
    }
}
