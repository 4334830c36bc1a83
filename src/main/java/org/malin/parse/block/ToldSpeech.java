package org.malin.parse.block;

import java.util.Optional;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.TextBlock;

/** A paragraph that tells in running prose who said what: "Mr. A said that …". Never a label. */
final class ToldSpeech implements BlockRecogniser {

    private final Opening opening;

    ToldSpeech(Conventions conventions) {
        this.opening = conventions.opening("(?:(?:" + conventions.alternation(WordList.HONORIFIC)
                + ")\\s+)?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?,?\\s+(?:"
                + conventions.alternation(WordList.SPEECH_VERB) + ")\\W");
    }

    @Override
    public Optional<Reading> read(TextBlock block, Position position) {
        return !position.inSpeech() && opening.begins(block.words())
                ? Optional.of(Reading.sure(new Piece.Told(block), 50))
                : Optional.empty();
    }
}
