package org.malin.fidelity;

import java.util.List;
import java.util.stream.IntStream;
import org.malin.source.CharacterReference;

/**
 * Puts the signs that a source writes as {@code &amp;} and the like in the place of what is written there, unless the
 * TEI has those very letters, as it has from plain text.
 */
final class References {
    /** So many signs tell whether letters go on alike. */
    private static final int FOLLOWING = 6;

    private final String source;
    private final List<Letters.Letter> row;
    private final List<Letters.Letter> tei;
    private final Letters decoded = new Letters();
    private boolean afterBlank;

    References(String source, List<Letters.Letter> row, List<Letters.Letter> tei) {
        this.source = source;
        this.row = row;
        this.tei = tei;
    }

    Letters decoded() {
        int i = 0;
        while (i < row.size()) {
            i = step(i);
        }
        return decoded;
    }

    private int step(int i) {
        Letters.Letter letter = row.get(i);
        CharacterReference reference = CharacterReference.at(source, letter.at());
        if (letter.sign() != '&' || !reference.isReference() || isLiteral(i, reference.written())) {
            add(letter.sign(), letter.before(), letter.at());
            return i + 1;
        }
        add(reference.meant(), letter);
        return i + reference.written().length();
    }

    /** Whether the TEI has these letters and goes on, or ends, as the source does; {@code &amp;amp;} stands for {@code &amp;}. */
    private boolean isLiteral(int i, String written) {
        int at = decoded.row().size();
        int rest = row.size() - i;
        int end = following(i, written.length());
        return (end == rest ? end == tei.size() - at : end <= tei.size() - at)
                && IntStream.range(0, end)
                        .allMatch(k -> tei.get(at + k).sign() == row.get(i + k).sign());
    }

    /** How many letters are compared: those of the reference and some more, up to another reference. */
    private int following(int i, int written) {
        int end = Math.min(written + FOLLOWING, row.size() - i);
        return IntStream.range(written, end)
                .filter(k -> row.get(i + k).sign() == '&')
                .findFirst()
                .orElse(end);
    }

    /** A reference may stand for several signs, or for white space, which is none but stands before the next. */
    private void add(String meant, Letters.Letter letter) {
        Letters signs = new Letters();
        signs.add(meant, letter.at(), "");
        afterBlank |= signs.row().isEmpty();
        Letters.Blank before = letter.before();
        for (Letters.Letter sign : signs.row()) {
            add(sign.sign(), before, letter.at());
            before = Letters.Blank.NO;
        }
    }

    private void add(int sign, Letters.Blank before, int at) {
        decoded.add(new Letters.Letter(sign, afterBlank ? Letters.Blank.EITHER : before, at, ""));
        afterBlank = false;
    }
}
