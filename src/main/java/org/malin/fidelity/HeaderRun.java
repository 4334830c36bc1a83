package org.malin.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.malin.source.CharacterReference;
import org.malin.source.Claim;

/** A stretch of a source that went into the header as one, signs between its parts left out. */
record HeaderRun(String words, int at) {

    static List<HeaderRun> all(Pieces pieces) {
        List<HeaderRun> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        String target = "";
        int start = 0;
        for (Pieces.Piece piece : pieces.all()) {
            boolean header = piece.kind() == Claim.Kind.HEADER;
            if (header ? !piece.target().equals(target) : !SourceLetters.SIGNS.contains(piece.kind())) {
                close(run, start, runs);
            }
            if (header) {
                start = run.length() == 0 ? piece.at() : start;
                target = piece.target();
                run.append(piece.printed());
            } else if (run.length() > 0 && piece.text().isBlank()) {
                run.append(' ');
            }
        }
        close(run, start, runs);
        return runs;
    }

    private static void close(StringBuilder run, int start, List<HeaderRun> runs) {
        if (run.length() > 0) {
            runs.add(new HeaderRun(run.toString(), start));
            run.setLength(0);
        }
    }

    /** Whether signs without white space have this stretch, as it stands or with its references decoded. */
    boolean isIn(String signs) {
        return signs.contains(signs(words)) || signs.contains(signs(CharacterReference.decode(words)));
    }

    static String signs(String text) {
        Letters letters = new Letters();
        letters.add(text, 0, "");
        return letters.signs();
    }
}
