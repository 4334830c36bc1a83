package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Block;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.source.Range;

/** The parts of a document that the assembler has begun and not yet closed. */
final class Open {

    private Open() {}

    /** A session that is open. */
    static final class Session {
        final boolean continuation;
        final Block.@Nullable Head head;
        final List<Block> children = new ArrayList<>();
        Range range;

        Session(boolean continuation, Block.@Nullable Head head, Range range) {
            this.continuation = continuation;
            this.head = head;
            this.range = range;
        }
    }

    /** An item, or (number and heads empty) the proceedings before the first. */
    static final class Item {
        final @Nullable String number;
        final List<Block.Head> heads = new ArrayList<>();
        final List<Block> children = new ArrayList<>();
        final boolean bulleted;
        final Props props;
        Range range;

        Item(@Nullable String number, boolean bulleted, Props props, Range range) {
            this.number = number;
            this.bulleted = bulleted;
            this.props = props;
            this.range = range;
        }
    }

    /** A group of speeches that is open. */
    static final class Group {
        final List<Pointer> who;
        final Block.Head head;
        final List<Block> speeches = new ArrayList<>();
        Range range;

        Group(List<Pointer> who, Block.Head head) {
            this.who = who;
            this.head = head;
            this.range = head.range();
        }
    }

    /** A speech that is open. */
    static final class Speech {
        final Assembler.Label label;
        final List<Block> children = new ArrayList<>();
        Range range;
        final boolean oneBlock;

        Speech(Assembler.Label label, boolean oneBlock) {
            this.label = label;
            this.range = label.range();
            this.oneBlock = oneBlock;
        }
    }
}
