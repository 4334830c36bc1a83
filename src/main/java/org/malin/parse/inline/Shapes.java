package org.malin.parse.inline;

import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;

/** The shapes that most recognisers need. */
public final class Shapes {

    private Shapes() {}

    /** A phrase of a kind. */
    public static Shape phrase(PhraseKind kind) {
        return phrase(kind, Props.NONE);
    }

    /** A phrase of a kind, and what else is known of it. */
    public static Shape phrase(PhraseKind kind, Props props) {
        return (stretch, content) -> new Inline.Phrase(kind, content, props, stretch.range());
    }
}
