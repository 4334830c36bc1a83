package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.model.Props;

/** Gaps in round brackets: {@code (...)}, {@code (word illegible)}. They hold nothing else: "(illegible in part)" is none. */
final class GapParentheses implements InlineRecogniser {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\[\\]]{1,60})\\)");

    private final GapBracket gaps;
    private final Amount amount;

    GapParentheses(Conventions conventions) {
        this.gaps = conventions.shared(GapBracket.class, GapBracket::new);
        this.amount = conventions.shared(Amount.class, Amount::new);
    }

    @Override
    public void find(Scan scan) {
        if (scan.text().indexOf('(') < 0) {
            return;
        }
        Matcher m = PARENTHESES.matcher(scan.text());
        while (m.find()) {
            String reason = gaps.whole(m.group(1).strip());
            if (!reason.isEmpty()) {
                Props props = amount.of(m.group(1), Props.of("reason", reason).byEditor());
                scan.edit(m.start(), m.end(), Projection.BARRIER);
                scan.add(Found.opaque(
                        m.start(), m.end(), Priority.GAP, (sign, none) -> GapBracket.gap(scan, sign, reason, props)));
            }
        }
    }
}
