package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
import org.malin.parse.block.PageJoints;
import org.malin.parse.context.Judge;
import org.malin.parse.context.TextBlock;
import org.malin.source.PassageBuilder;

/**
 * Joins paragraphs that a lost page break has cut: the first ends without a sign that can end a sentence, the second
 * begins in lower case.
 */
final class PageJoiner {

    /** Shorter blocks are lines of their own: names, headings, addresses. */
    private static final int SHORTEST = 60;

    private PageJoiner() {}

    static List<TextBlock> join(List<TextBlock> blocks, Judge judge) {
        List<TextBlock> joined = new ArrayList<>();
        for (TextBlock block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && isCut(joined.get(last), block) && isToJoin(joined.get(last), block, judge)) {
                joined.set(last, bridge(joined.get(last), block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isCut(TextBlock first, TextBlock second) {
        String words = first.words();
        if (words.length() < SHORTEST || second.isBulleted() || first.heading() > 0) {
            return false;
        }
        char end = words.charAt(words.length() - 1);
        return (Character.isLetterOrDigit(end) || end == ',')
                && Character.isLowerCase(second.text().charAt(0));
    }

    private static boolean isToJoin(TextBlock first, TextBlock second, Judge judge) {
        return judge.judged(PageJoints.decision(first.text(), second.text())).isPresent();
    }

    private static TextBlock bridge(TextBlock first, TextBlock second) {
        int end = first.range().end();
        PassageBuilder text = new PassageBuilder().add(first.text()).add(' ', end, end, 0);
        List<Integer> joints = new ArrayList<>(first.pageJoints());
        joints.add(text.length());
        List<org.malin.source.Line> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        return new TextBlock(lines, text.add(second.text()).build(), joints);
    }
}
