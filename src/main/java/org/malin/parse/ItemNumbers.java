package org.malin.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.malin.model.Block;
import org.malin.model.Inline;

/** Finds the item that a reference names by its printed number ("section IX below"). */
final class ItemNumbers {

    private static final String PREFIX = "item:";

    private final Map<String, String> byNumber = new HashMap<>();

    ItemNumbers(List<Block> body) {
        int session = 0;
        for (Block block : body) {
            if (block instanceof Block.Session s) {
                session++;
                items(s, "s" + session);
            }
        }
    }

    private void items(Block.Session session, String id) {
        int item = 0;
        for (Block child : session.children()) {
            if (child instanceof Block.Item i) {
                item++;
                if (i.number() != null) {
                    byNumber.putIfAbsent(i.number(), id + ".i" + item);
                }
            }
        }
    }

    /** The same inlines with references to items resolved; a reference to no item becomes its words. */
    List<Inline> resolve(List<Inline> inlines) {
        return inlines.stream().flatMap(this::resolved).toList();
    }

    private Stream<Inline> resolved(Inline inline) {
        if (inline instanceof Inline.Phrase phrase) {
            List<Inline> content = resolve(phrase.content());
            return Stream.of(new Inline.Phrase(phrase.kind(), content, phrase.props(), phrase.range()));
        }
        if (inline instanceof Inline.Named name) {
            List<Inline> content = resolve(name.content());
            return Stream.of(new Inline.Named(name.kind(), name.pointer(), content, name.props(), name.range()));
        }
        return inline instanceof Inline.Reference reference ? resolved(reference) : Stream.of(inline);
    }

    private Stream<Inline> resolved(Inline.Reference reference) {
        List<Inline> content = resolve(reference.content());
        boolean item = reference.target().startsWith(PREFIX);
        String target = item ? byNumber.get(reference.target().substring(PREFIX.length())) : reference.target();
        return target == null
                ? content.stream()
                : Stream.of(new Inline.Reference(target, content, reference.props(), reference.range()));
    }
}
