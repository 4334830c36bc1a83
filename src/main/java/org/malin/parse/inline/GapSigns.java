package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Passage;

/**
 * Signs that stand for what is missing, outside of brackets: {@code $_$} and rows of underscores for a blank number,
 * white squares for characters, {@code <...>} for what was left out.
 */
final class GapSigns implements InlineRecogniser {

    private static final Pattern SIGN = Pattern.compile("\\$_+\\$|_{3,}|[\u25A1\u25A0\uFFFD]+|<(?:\\.{3}|\u2026)>");
    private static final String BEGINS = "$_<\u25A1\u25A0\uFFFD";
    private static final Pattern DOTS = Pattern.compile("\\s*+(?:(?:\\.\\s*+){3,}+|…\\s*+(?:[.…]\\s*+)*+)");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)(?:\\bno\\.?|\\bnr\\.?|\\bnumber|\u2116|#)\\s*$");

    @Override
    public void find(Scan scan) {
        if (scan.zone() == Zone.TEXT && DOTS.matcher(scan.text()).matches()) {
            scan.add(Found.opaque(
                    0,
                    scan.text().length(),
                    Priority.GAP,
                    (sign, none) -> GapBracket.gap(scan, sign, "omitted", Props.of("reason", "omitted"))));
            return;
        }
        if (!hasSigns(scan.text())) {
            return;
        }
        Matcher matcher = SIGN.matcher(scan.text());
        while (matcher.find()) {
            int start = matcher.start();
            String before = scan.text().substring(Math.max(0, start - 12), start);
            scan.edit(start, matcher.end(), Projection.BARRIER);
            scan.add(Found.opaque(start, matcher.end(), Priority.GAP, (sign, none) -> gap(scan, sign, before)));
        }
    }

    /** Whether one of the signs may begin somewhere: a quick question, before a slow one. */
    private static boolean hasSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BEGINS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Inline gap(Scan scan, Passage sign, String before) {
        String printed = sign.toString();
        if (printed.startsWith("<")) {
            return GapBracket.gap(scan, sign, "omitted", Props.of("reason", "omitted"));
        }
        return printed.startsWith("_") || printed.startsWith("$")
                ? blank(scan, sign, NUMBER_SIGN.matcher(before).find())
                : squares(scan, sign);
    }

    private static Inline blank(Scan scan, Passage sign, boolean number) {
        Props blank = Props.of("reason", "blank");
        boolean one = number || sign.charAt(0) == '$';
        Props props = one ? blank.with("unit", "number").with("quantity", "1") : blank;
        String evidence = number
                ? "\"" + sign + "\" after a number sign stands for a number that is not given"
                : "\"" + sign + "\" stands for something that was left blank";
        String description = number
                ? "no number is given; the file has \"" + sign + "\""
                : "left blank; the file has \"" + sign + "\"";
        return decided(
                scan,
                sign,
                props,
                description,
                Decision.of(DecisionRule.GAP2, evidence, "a damaged formula or a line", sign.range()));
    }

    private static Inline squares(Scan scan, Passage sign) {
        int count = sign.length();
        Props props = Props.of("reason", "illegible").with("unit", "chars").with("quantity", String.valueOf(count));
        String what = count == 1 ? "a sign" : count + " signs";
        return decided(
                scan,
                sign,
                props,
                what + " in the file for no letter",
                Decision.of(
                        DecisionRule.GAP2,
                        what + " for no letter, where characters could not be read",
                        "ornament of the page",
                        sign.range()));
    }

    private static Inline decided(Scan scan, Passage sign, Props props, String description, Decision decision) {
        Decision judged = scan.context().judge().judged(decision).orElse(null);
        if (judged == null) {
            return new Inline.Text(sign);
        }
        String id = scan.context().ids().next("gap");
        return new Inline.Gap(sign, description, props.id(id).decided(judged), sign.range());
    }
}
