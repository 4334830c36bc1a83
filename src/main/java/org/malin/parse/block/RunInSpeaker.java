package org.malin.parse.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
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

    private static final Pattern SIGN = Pattern.compile("(?<sign>:|\\s?--|\\s?[—–]|\\s-\\s|\\.)(?<space>\\s*)(?=\\S)");
    private static final Pattern UNSIGNED = Pattern.compile(
            "(?<who>" + Capitals.NAME + "(?:, " + Capitals.NAME + ")*+)\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s\\p{Ll}|[\"“])");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\p{Ll}?$");
    private static final int LONGEST_LABEL = 120;
    private static final Pattern REMARKS = Pattern.compile("(?:\\s*+(?:\\((?!\\?)[^()]{1,60}+\\)|/[^/:]{1,60}+/))++$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\s+");
    private static final Pattern SHAPED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}");
    private static final Pattern CAPITALS = Pattern.compile("(?:(?:MR|MRS|MS|DR)\\.\\s)?(?:\\p{Lu}\\.\\s?){0,3}"
            + Capitals.NAME + "(?:\\s\\p{Lu}[\\p{Lu}'’.-]+){0,3}(?:\\(\\?\\))?");

    private final NameLists lists;
    private final Conventions conventions;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Pattern honorific;
        final Pattern titleOnly;
        final Pattern addressed;

        Patterns(Conventions conventions) {
            String titles = conventions.alternation(WordList.HONORIFIC);
            this.honorific = conventions.pattern("(?:" + titles + ")\\s.*", Pattern.DOTALL);
            this.titleOnly = conventions.pattern("(?:" + titles + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.addressed = conventions.pattern(
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
        Matcher sign = SIGN.matcher(text);
        while (sign.find() && sign.start() <= LONGEST_LABEL) {
            Optional<Reading> reading = at(block, text, sign, position);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return withoutSign(block, text, position);
    }

    /** "SURNAME The words": a name in capitals that is known here, and then a sentence. */
    private Optional<Reading> withoutSign(TextBlock block, String text, Position position) {
        Matcher m = UNSIGNED.matcher(text);
        if (!m.lookingAt() || block.heading() > 0 || RecurringLabels.isLabelWord(m.group("who"), conventions)) {
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
        Matcher number = NUMBER.matcher(text);
        int from =
                sign.group("sign").equals(":") && number.lookingAt() && number.end() < sign.start() ? number.end() : 0;
        String printed = text.substring(from, sign.start());
        String kind = sign.group("sign").strip();
        if (kind.equals(".") && sign.group("space").isEmpty()) {
            return Optional.empty();
        }
        boolean remarked = printed.indexOf(')') >= 0 || printed.indexOf('/') >= 0;
        String label = remarked ? REMARKS.matcher(printed).replaceFirst("") : printed;
        boolean titled = patterns.honorific.matcher(label).matches();
        boolean upper = CAPITALS.matcher(label).matches();
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
        return names.filter(n -> !kind.equals(".") || startsSentence(text, sign.end()))
                .map(n -> doubtful
                        ? doubtful(block, n, sign)
                        : reading(block, n, sign, titled || upper, label, position));
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
                || patterns.addressed.matcher(label).lookingAt()
                || position.capitalsSpeak() && !RecurringLabels.isLabelWord(label, conventions);
    }

    /** A stop ends a label unless it belongs to an initial or stands inside a word. */
    private boolean endsLabel(String label) {
        return !patterns.titleOnly.matcher(label + ".").matches()
                && !INITIAL.matcher(label).find();
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
