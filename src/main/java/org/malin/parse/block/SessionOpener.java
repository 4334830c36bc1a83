package org.malin.parse.block;

import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/**
 * The heading of a further session: a short line that names a protocol or meeting and says that it goes on, or of which
 * day it is. "Protocol No. 12 (continuation) Session of 3 May 1956".
 */
final class SessionOpener implements BlockRecogniser {

    private static final int MOST_WORDS = 25;
    private static final Pattern GOES_ON = Pattern.compile(
            "continu|resum|fortsetz|fortgesetz|продолж", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Opening PROTOCOL =
            Opening.of(Pattern.compile("(?i)(?:excerpt from )?(?:protocol|protokoll|протокол|minutes).*"));

    private final Opening cue;

    SessionOpener(Conventions conventions) {
        this.cue = conventions.opening(
                "(?:\\W|^)(?:" + conventions.alternation(WordList.SESSION_CUE) + ")(?:\\W|$)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        String words = block.words();
        if (block.wordCount() > MOST_WORDS || block.endsSentence() && !words.endsWith(")") && !words.endsWith("”")) {
            return Optional.empty();
        }
        boolean starts = cue.begins(words)
                || PROTOCOL.matches(words) && cue.pattern().matcher(words).find();
        return starts
                ? Optional.of(Reading.sure(
                        new Piece.SessionHead(block, GOES_ON.matcher(words).find()), 95))
                : Optional.empty();
    }
}
