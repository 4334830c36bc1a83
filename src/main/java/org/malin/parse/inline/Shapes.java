package org.malin.parse.inline;

import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/** The shapes that most recognisers need. */
final class Shapes {

    private Shapes() {}

    static Shape phrase(PhraseKind kind) {
        return phrase(kind, Props.NONE);
    }

    static Shape phrase(PhraseKind kind, Props props) {
        return (stretch, content) -> new Inline.Phrase(kind, content, props, stretch.range());
    }
}
