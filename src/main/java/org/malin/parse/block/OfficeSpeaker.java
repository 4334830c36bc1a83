package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** An office or a group instead of a name: "THE CHAIRMAN:", "ALL.", "SEVERAL—text". */
final class OfficeSpeaker implements BlockRecogniser {

    private final Opening label;
    private final Pattern name;

    OfficeSpeaker(Conventions conventions) {
        this.name = conventions.pattern(
                "(?:" + conventions.alternation(WordList.HONORIFIC) + ")(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}");
        this.label = conventions.opening("(?:\\d{1,3}\\.\\s+(?=[^:]{1,90}:))?(?<who>"
                + conventions.alternation(WordList.OFFICE, WordList.GROUP_SPEAKER)
                + ")(?:(?:\\s*+\\([^()]{1,60}+\\))*+\\s*+\\??(?<sign>[:.]|--|[—–])(?<space>\\s*)|\\s*$)");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        Matcher m = label.at(block.words());
        if (m == null) {
            return Optional.empty();
        }
        if (m.end() == block.text().length()) {
            return position.next() == null
                    ? Optional.empty()
                    : Optional.of(Reading.sure(new Piece.Office(block, m.end()), 84));
        }
        if (name.matcher(block.words().substring(m.end())).matches()) {
            return Optional.empty();
        }
        boolean stop = ".".equals(m.group("sign"));
        boolean upper = m.group("who").equals(m.group("who").toUpperCase(java.util.Locale.ROOT));
        boolean several = m.group("who").indexOf(' ') > 0 && !m.group("who").startsWith("The ");
        return stop && !upper && !several
                ? Optional.empty()
                : Optional.of(Reading.sure(new Piece.OfficeRunIn(block, m.end("sign"), m.end()), 87));
    }
}
