package org.malin.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.malin.model.Block;
import org.malin.model.Document;

/** Takes blocks out of a document that was read, as if no reader had known them. */
final class Dropped {
    private static final int ONE_IN = 4;
    private final Random random;

    private Dropped(Random random) {
        this.random = random;
    }

    static Document from(Document document, Random random) {
        return document.with(new Dropped(random).some(document.body()), List.of());
    }

    private List<Block> some(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Session || random.nextInt(ONE_IN) > 0) {
                kept.add(inside(block));
            }
        }
        return kept;
    }

    private Block inside(Block block) {
        if (block instanceof Block.Session s) {
            return new Block.Session(s.continuation(), s.head(), s.facts(), some(s.children()), s.range());
        } else if (block instanceof Block.Item i) {
            return new Block.Item(i.number(), i.heads(), some(i.children()), i.bulleted(), i.props(), i.range());
        } else if (block instanceof Block.Part p) {
            List<Block> children = some(p.children());
            return children.isEmpty() ? p : new Block.Part(p.kind(), p.heads(), children, p.range());
        } else if (block instanceof Block.Speech s) {
            List<Block> children = some(s.children());
            return children.isEmpty()
                    ? s
                    : new Block.Speech(
                            s.who(), s.speaker(), children, s.attribution(), s.continued(), s.props(), s.range());
        }
        return block;
    }
}
