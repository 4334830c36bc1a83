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
import org.malin.source.Passage;
import org.malin.source.Style;

/**
 * A speaker run in before the statement: "Cde. A: text", "Cde. A--With B", "Cdes. A, B: text", "A—text", "A. text",
 * "CHAIRMAN A: text". A sentence that begins with a name and goes on with its verb is none.
 */
final class RunInSpeaker implements BlockRecogniser {

    private static final Opening SIGN =
            Opening.of(Pattern.compile("(?<sign>:|\\s?--|\\s?[—–]|\\s-\\s|\\.)(?<space>\\s*)(?=\\S)"));
    private static final Opening UNSIGNED = Opening.of(Pattern.compile("(?<who>" + Capitals.NAME + "(?:, "
            + Capitals.NAME + ")*+)\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s\\p{Ll}|[\"“])"));
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\p{Ll}?$");
    private static final int LONGEST_LABEL = 120;

    /** So many signs at the end of a label tell whether it ends with an initial. */
    private static final int LONGEST_INITIAL = 8;

    private static final Pattern REMARKS = Pattern.compile("(?:\\s*+(?:\\((?!\\?)[^()]{1,60}+\\)|/[^/:]{1,60}+/))++$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\s+");
    private static final Pattern SHAPED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}");
    private static final Opening CAPITALS =
            Opening.of(Pattern.compile("(?:(?:MR|MRS|MS|DR)\\.\\s)?(?:\\p{Lu}\\.\\s?){0,3}" + Capitals.NAME
                    + "(?:\\s\\p{Lu}[\\p{Lu}'’.-]+){0,3}(?:\\(\\?\\))?"));

    private final NameLists lists;
    private final Conventions conventions;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Opening honorific;
        final Opening titleOnly;
        final Opening addressed;

        Patterns(Conventions conventions) {
            String titles = conventions.alternation(WordList.HONORIFIC);
            this.honorific = conventions.opening("(?:" + titles + ")\\s.*", Pattern.DOTALL);
            this.titleOnly = conventions.opening("(?:" + titles + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.addressed = conventions.opening(
                    "(?:THE )?(?:" + titles + "|" + conventions.alternation(WordList.OFFICE) + ")\\s",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    RunInSpeaker(Conventions conventions, NameLists lists) {
        this.lists = lists;
        this.conventions = conventions;
        this.patterns = conventions.shared(Patterns.class, Patterns::new);
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String text = block.text().toString();
        Matcher sign = SIGN.first(text, 0, LONGEST_LABEL + 1);
        while (sign != null) {
            Optional<Reading> reading = at(block, text, sign, position);
            if (reading.isPresent()) {
                return reading;
            }
            sign = SIGN.first(text, sign.end(), LONGEST_LABEL + 1);
        }
        return withoutSign(block, text, position);
    }

    /** "SURNAME The words": a name in capitals that is known here, and then a sentence. */
    private Optional<Reading> withoutSign(TextBlock block, String text, Position position) {
        Matcher m = UNSIGNED.at(text);
        if (m == null || block.heading() > 0 || RecurringLabels.isLabelWord(m.group("who"), conventions)) {
            return Optional.empty();
        }
        return lists.whole(text.substring(0, m.end("who"))).map(names -> {
            Decision decision = Decision.of(
                    DecisionRule.RUN2,
                    "a known name in capitals, then a sentence; the sign between them is missing",
                    "statement about the person",
                    block.text().range(0, m.end()));
            return new Reading(new Piece.RunIn(block, names, m.end()), 76, decision);
        });
    }

    private Optional<Reading> at(TextBlock block, String text, Matcher sign, Position position) {
        String kind = sign.group("sign").strip();
        if (kind.equals(".") && (sign.group("space").isEmpty() || !startsSentence(text, sign.end()))) {
            return Optional.empty();
        }
        int from = sign.group("sign").equals(":") ? afterNumber(text, sign.start()) : 0;
        String printed = text.substring(from, sign.start());
        boolean remarked = printed.indexOf(')') >= 0 || printed.indexOf('/') >= 0;
        String label = remarked ? REMARKS.matcher(printed).replaceFirst("") : printed;
        boolean titled = patterns.honorific.matches(label);
        boolean upper = CAPITALS.matches(label);
        if (kind.equals("-") && !titled && !upper && !startsSentence(text, sign.end())
                || kind.equals(".") && !endsLabel(label)) {
            return Optional.empty();
        }
        boolean doubtful = label.endsWith("(?)");
        if (from > 0 && !titled) {
            return Optional.empty();
        }
        int end = from + label.length() - (doubtful ? 3 : 0);
        Optional<NameList> names = shifted(lists.whole(text.substring(from, end)), from);
        if (names.isEmpty() && upper && ":.".contains(kind) && isUnknownSpeaker(label, position)) {
            names = Optional.of(new NameList(List.of(new NameList.Span(0, end)), sign.start(), false));
        } else if (names.isEmpty()
                && kind.equals(":")
                && isBold(block.text(), sign.end("sign"))
                && !RecurringLabels.isLabelWord(label, conventions)
                && (position.inItem() || position.inSpeech() || block.endsSentence())
                && SHAPED.matcher(label).matches()) {
            names = Optional.of(new NameList(List.of(new NameList.Span(0, end)), sign.start(), false));
        }
        return names.map(
                n -> doubtful ? doubtful(block, n, sign) : reading(block, n, sign, titled || upper, label, position));
    }

    /** Where the label begins that ends at the sign: after a number before it. */
    private static int afterNumber(String text, int sign) {
        Matcher number = Character.isDigit(text.charAt(0)) ? NUMBER.matcher(text) : null;
        return number != null && number.lookingAt() && number.end() < sign ? number.end() : 0;
    }

    private static Optional<NameList> shifted(Optional<NameList> names, int by) {
        return names.map(list -> new NameList(
                list.names().stream()
                        .map(span -> new NameList.Span(span.start() + by, span.end() + by))
                        .toList(),
                list.end() + by,
                list.ragged()));
    }

    /** An unknown name in capitals is a speaker after a form of address, or where the document sets its speakers so. */
    private boolean isUnknownSpeaker(String label, Position position) {
        return label.endsWith("(?)")
                || patterns.addressed.begins(label)
                || position.capitalsSpeak() && !RecurringLabels.isLabelWord(label, conventions);
    }

    /** A stop ends a label unless it belongs to an initial or stands inside a word. */
    private boolean endsLabel(String label) {
        Matcher initial = INITIAL.matcher(label)
                .useAnchoringBounds(false)
                .region(Math.max(0, label.length() - LONGEST_INITIAL), label.length());
        return !initial.find() && !patterns.titleOnly.matches(label + ".");
    }

    /** A label that the source sets in bold letters, up to its sign. */
    private static boolean isBold(Passage text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLetter(text.charAt(i)) && !text.has(i, Style.BOLD)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(String text, int at) {
        return Character.isUpperCase(text.codePointAt(at)) || "\"“[(".indexOf(text.charAt(at)) >= 0;
    }

    private static Reading doubtful(TextBlock block, NameList names, Matcher sign) {
        NameList withSign = new NameList(names.names(), sign.end("sign"), names.ragged());
        Decision decision = Decision.of(
                DecisionRule.SPEAK3,
                "the source sets a question mark after the name",
                "another speaker",
                block.text().range(0, sign.end()));
        return new Reading(new Piece.RunIn(block, withSign, sign.end()), 86, decision);
    }

    private static Reading reading(
            TextBlock block, NameList names, Matcher sign, boolean marked, String label, Position position) {
        NameList withSign = new NameList(names.names(), sign.end("sign"), names.ragged());
        Piece piece = new Piece.RunIn(block, withSign, sign.end());
        boolean listed = position.openList() != null && position.openList().contains(label);
        if (marked || listed || sign.group("sign").equals(":")) {
            return Reading.sure(piece, 86);
        }
        Decision decision = Decision.of(
                DecisionRule.RUN2,
                "a known name, then \"" + sign.group("sign").strip() + "\", then a sentence",
                "statement about the person",
                block.text().range(0, sign.end()));
        return new Reading(piece, 80, decision);
    }
}
