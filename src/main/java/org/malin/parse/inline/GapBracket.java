package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Passage;

/**
 * "Words of the gap list (illegible, unintelligible, not declassified, {@code ...}, empty): {@code gap}":
 * {@code [two words illegible]}, {@code [...]}, {@code []}.
 */
final class GapBracket implements BracketMeaning {

    private static final int LONGEST = 12;
    private static final Pattern DOTS = Pattern.compile("\\s*+[.\u2026\u2013\u2014-][.\u2026\\s\u2013\u2014-]*+");
    private static final Pattern SIGNS = Pattern.compile("[_\\s]+|[\u25A1\u25A0\uFFFD\\s]+");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)a|an|the|of|in|is|are|here|several|some|few|more|about|text|part|parts|rest|original|passages?"
                    + "|words?|lines?|names?|pages?|paragraphs?|sentences?|letters?|characters?|numbers?|dates?"
                    + "|wort|w\u00F6rter|worte|zeilen?|seiten?|buchstaben?|blatt");

    private final Conventions conventions;
    private final Opening cue;
    private final Amount amount;

    GapBracket(Conventions conventions) {
        this.conventions = conventions;
        cue = Cue.before(conventions, "(?![\\p{L}\\d])", WordList.GAP_SIGN);
        amount = conventions.shared(Amount.class, Amount::new);
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        String reason = reason(bracket);
        if (reason.isEmpty()) {
            return false;
        }
        Props props = amount.of(bracket.content(), Props.of("reason", reason).byEditor());
        scan.edit(bracket.start(), bracket.end(), Projection.BARRIER);
        scan.add(Found.opaque(
                bracket.start(), bracket.end(), Priority.GAP, (sign, none) -> gap(scan, sign, reason, props)));
        return true;
    }

    /** The reason, empty if the bracket is no gap. */
    String reason(Bracket bracket) {
        String content = bracket.content();
        if (content.isEmpty()) {
            return "lost";
        }
        if (DOTS.matcher(content).matches()) {
            return "omitted";
        }
        if (SIGNS.matcher(content).matches()) {
            return "illegible";
        }
        Matcher matcher = cue.first(content);
        if (matcher == null || bracket.words() > LONGEST && !tellsWhatFollows(content, matcher)) {
            return "";
        }
        String reason = reason(matcher.group(1));
        if (content.lastIndexOf(':', matcher.start(1)) >= 0) {
            return "";
        }
        if (tellsWhatFollows(content, matcher)) {
            return reason;
        }
        boolean plain = !reason.equals("omitted") && !reason.equals("lost");
        return plain || isOnlyAmount(content.substring(0, matcher.start()) + content.substring(matcher.end()))
                ? reason
                : "";
    }

    /** "[Here follows discussion of item 1.]": the editor says in a sentence what was left out. */
    private static boolean tellsWhatFollows(String content, Matcher cue) {
        return cue.start(1) == 0 && cue.group(1).indexOf(' ') > 0 && Character.isUpperCase(content.charAt(0));
    }

    /** The reason if the words are dots, or say nothing but what cannot be read; else empty. */
    String whole(String content) {
        if (DOTS.matcher(content).matches() && content.length() > 1) {
            return "omitted";
        }
        Matcher matcher = cue.first(content);
        if (matcher == null) {
            return "";
        }
        String reason = reason(matcher.group(1));
        boolean unread = !reason.equals("omitted") && !reason.equals("lost");
        return unread && isOnlyAmount(content.substring(0, matcher.start()) + content.substring(matcher.end()))
                ? reason
                : "";
    }

    /** "Lost" and "omitted" are words of sentences too; they count only beside words that tell how much is missing. */
    private boolean isOnlyAmount(String rest) {
        return Stream.of(rest.strip().split("[\\s,;:.()-]+"))
                .allMatch(word -> word.isEmpty() || MEASURE.matcher(word).matches() || amount.isNumber(word));
    }

    private String reason(String form) {
        return conventions
                .find(WordList.GAP_SIGN, form)
                .map(Word::value)
                .filter(value -> !value.isEmpty())
                .orElse("illegible");
    }

    static Inline gap(Scan scan, Passage sign, String reason, Props props) {
        String id = scan.context().ids().next("gap");
        return new Inline.Gap(sign, description(reason), props.id(id), sign.range());
    }

    private static String description(String reason) {
        return switch (reason) {
            case "inaudible" -> "not understood";
            case "redacted" -> "not made public";
            case "omitted" -> "left out in the source";
            case "lost" -> "lost";
            default -> "illegible";
        };
    }
}
