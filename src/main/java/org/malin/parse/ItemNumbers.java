package org.malin.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Inline> resolved = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Reference ref && ref.target().startsWith(PREFIX)) {
                String target = byNumber.get(ref.target().substring(PREFIX.length()));
                if (target == null) {
                    resolved.addAll(ref.content());
                } else {
                    resolved.add(new Inline.Reference(target, ref.content(), ref.props(), ref.range()));
                }
            } else {
                resolved.add(inline);
            }
        }
        return resolved;
    }
}
