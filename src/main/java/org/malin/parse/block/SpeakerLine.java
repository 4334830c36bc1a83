package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.parse.context.TextBlock;

/** A name, or a list of names, alone on a line before statements: "Cde. A", "A, B, C". */
final class SpeakerLine implements BlockRecogniser {

    private static final Pattern SIGN = Pattern.compile("\\s?(?::|--|[—–])$");
    private static final int LONGEST_SIGN = 4;

    /** Several words in brackets, which are no part of a name. */
    private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]\\s]*+\\s[^\\]]*+\\]");

    private final NameLists lists;

    SpeakerLine(NameLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String text = block.text().toString();
        if (position.next() == null || text.endsWith(".")) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(text).region(Math.max(0, text.length() - LONGEST_SIGN), text.length());
        String bare = sign.find() ? text.substring(0, sign.start()) : text;
        int bracket = bare.lastIndexOf(']');
        if (bare.endsWith(".")
                || bracket >= 0 && REMARK.matcher(bare).region(0, bracket + 1).find()) {
            return Optional.empty();
        }
        return lists.whole(bare).map(names -> reading(block, names));
    }

    private static Reading reading(TextBlock block, NameList names) {
        Piece piece = new Piece.Speakers(block, names);
        if (names.size() == 1 || !names.ragged()) {
            return Reading.sure(piece, 88);
        }
        Decision decision = Decision.of(
                DecisionRule.LIST2,
                "the list of names runs over lines or ends in a comma",
                "names of a statement that is lost",
                block.range());
        return new Reading(piece, 88, decision);
    }
}
