package org.malin.parse.rest;

import java.util.ArrayList;
import java.util.List;
import org.malin.model.Inline;
import org.malin.source.Passage;

/** Puts words into a line, between or inside of the stretches of which it is built. */
final class InlineInsertion {

    private InlineInsertion() {}

    static List<Inline> into(List<Inline> line, Passage words) {
        int at = words.range().start();
        List<Inline> all = new ArrayList<>(line);
        int before = all.size() - 1;
        while (before >= 0 && all.get(before).range().start() > at) {
            before--;
        }
        if (before >= 0 && at < all.get(before).range().end()) {
            all.addAll(before, inside(all.remove(before), words));
        } else {
            all.add(before + 1, new Inline.Text(words));
        }
        return all;
    }

    private static List<Inline> inside(Inline inline, Passage words) {
        if (inline instanceof Inline.Text text) {
            return split(text.passage(), words);
        } else if (inline instanceof Inline.Phrase phrase) {
            return List.of(
                    new Inline.Phrase(phrase.kind(), into(phrase.content(), words), phrase.props(), phrase.range()));
        } else if (inline instanceof Inline.Named named) {
            return List.of(new Inline.Named(
                    named.kind(), named.pointer(), into(named.content(), words), named.props(), named.range()));
        } else if (inline instanceof Inline.Reference reference) {
            return List.of(new Inline.Reference(
                    reference.target(), into(reference.content(), words), reference.props(), reference.range()));
        }
        return List.of(inline, new Inline.Text(words));
    }

    private static List<Inline> split(Passage text, Passage words) {
        int index = 0;
        while (index < text.length()
                && text.rangeOf(index).start() < words.range().start()) {
            index++;
        }
        return List.of(
                new Inline.Text(text.subSequence(0, index)), new Inline.Text(words), new Inline.Text(text.from(index)));
    }
}
