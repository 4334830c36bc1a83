package org.malin.parse.inline;

import java.util.List;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.ParseContext;
import org.malin.source.Passage;

/** Reads names of persons. */
public final class Names {

    private final ParseContext context;

    public Names(ParseContext context) {
        this.context = context;
    }

    /**
     * The name that stands at {@code start} to {@code end} of a passage.
     *
     * @param speakerOrAttendee whether the name must be given to a person: one of this document if no other is known
     */
    public KnownName person(Passage passage, int start, int end, boolean speakerOrAttendee) {
        String printed = passage.subSequence(start, end).toString();
        Pointer pointer = context.localPeople().person(printed);
        Found found = Found.plain(
                start,
                end,
                0,
                (stretch, content) -> new Inline.Named(NameKind.PERSON, pointer, content, Props.NONE, stretch.range()));
        return new KnownName(pointer, List.of(found), printed);
    }

    /** Whether the whole of a text is a person's name as protocols print it. */
    public boolean looksLikeName(CharSequence text) {
        return context.localPeople().knows(text.toString());
    }
}
