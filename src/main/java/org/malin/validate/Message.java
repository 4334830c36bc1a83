package org.malin.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/** A message of a Schematron rule as a finding: it says what was found and, after a dash or in a diagnostic, what to do. */
final class Message {
    private static final Pattern RULE_ID = Pattern.compile("ML\\d{4}");

    /** White space that is more than one blank. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

    private static final String DASH = " — ";

    private Message() {}

    /** The ids are those of the assertion and of its rule; a severity that is empty is that of the table. */
    static Finding finding(String ids, String severity, String text, String diagnostic, Place place) {
        Matcher m = RULE_ID.matcher(ids);
        Optional<Rule> known = m.find() ? Rule.byId(m.group()) : Optional.empty();
        Rule rule = known.orElse(Rule.EDITION_RULE);
        int dash = text.lastIndexOf(DASH);
        String advice = dash < 0 ? diagnostic : text.substring(dash + DASH.length());
        Finding finding = Finding.of(rule, place, dash < 0 ? text : text.substring(0, dash))
                .withSeverity(severity.isEmpty() ? rule.severity() : Severity.of(severity));
        return advice.isEmpty() ? finding : finding.withAdvice(withoutStop(advice));
    }

    /** Words as they stand in one line. */
    static String inLine(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ");
    }

    private static String withoutStop(String advice) {
        return advice.endsWith(".") ? advice.substring(0, advice.length() - 1) : advice;
    }
}
