package org.malin.encode;

import java.util.List;
import java.util.stream.Collectors;
import org.malin.model.Inline;

/** The words of inline content without its structure, for what the header repeats from the text. */
final class PlainText {

    private PlainText() {}

    static String of(List<? extends Inline> content) {
        return content.stream().map(PlainText::of).collect(Collectors.joining());
    }

    static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.passage().toString();
        } else if (inline instanceof Inline.Phrase phrase) {
            return of(phrase.content());
        } else if (inline instanceof Inline.Named named) {
            return of(named.content());
        } else if (inline instanceof Inline.Reference reference) {
            return of(reference.content());
        } else if (inline instanceof Inline.Choice choice) {
            return of(choice.printed());
        }
        return inline instanceof Inline.Break ? " " : "";
    }
}
