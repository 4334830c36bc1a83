package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/**
 * Names in parentheses: "inside a sentence: {@code seg[@type='speakers']}, low"; "at the end of a head: {@code
 * seg[@type='speakers']} in it".
 */
final class SpeakersInParentheses implements InlineRecogniser {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\[\\]]{3,300})\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\band\\b|\\bund\\b|\u0438 )\\s*");

    private final Names names;
    private final Pattern plural;

    SpeakersInParentheses(Conventions conventions, Names names) {
        this.names = names;
        this.plural = conventions.pattern("^(?:" + conventions.alternation(WordList.HONORIFIC) + ")\\.?\\s+");
    }

    @Override
    public void find(Scan scan) {
        if (scan.zone() != Zone.TEXT && scan.zone() != Zone.HEADING
                || scan.text().indexOf('(') < 0) {
            return;
        }
        Matcher matcher = PARENTHESES.matcher(scan.text());
        while (matcher.find()) {
            int count = count(matcher.group(1));
            boolean inside = hasLetter(scan.text(), 0, matcher.start())
                    && hasLetter(scan.text(), matcher.end(), scan.text().length());
            if (count > 0 && scan.zone() == Zone.HEADING && matcher.start() > 0) {
                add(scan, matcher, Props.NONE);
            } else if (count > 0 && inside) {
                scan.context()
                        .judge()
                        .judged(decision(scan, matcher, count))
                        .ifPresent(decision -> add(scan, matcher, Props.NONE.decided(decision)));
            }
        }
    }

    private static boolean hasLetter(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(Character::isLetter);
    }

    /** The number of names if there is nothing else and it is not one bare name; else 0. */
    private int count(String content) {
        Matcher honorific = plural.matcher(content);
        boolean titled = honorific.find();
        String[] parts = BETWEEN.split(titled ? content.substring(honorific.end()) : content);
        for (String part : parts) {
            if (!names.looksLikeName(part) && !(titled && names.looksLikeName(honorific.group() + part))) {
                return 0;
            }
        }
        return parts.length > 1 || titled ? parts.length : 0;
    }

    private static Decision decision(Scan scan, Matcher matcher, int count) {
        String what = count == 1 ? "a name" : count + " names";
        return Decision.of(
                DecisionRule.PAR3,
                what + " in parentheses inside a sentence",
                count == 1 ? "the person is meant by the sentence" : "they are meant by the sentence",
                scan.passage().range(matcher.start(), matcher.end()));
    }

    private static void add(Scan scan, Matcher matcher, Props props) {
        scan.add(Found.plain(
                matcher.start(),
                matcher.end(),
                Priority.SPEAKERS,
                (stretch, content) -> new Inline.Phrase(PhraseKind.SPEAKERS, content, props, stretch.range())));
    }
}
