package org.malin.parse.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.Block.HeadKind;
import org.malin.model.Block.PartKind;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Puts words into the blocks of a document, as near to their place as the blocks allow. */
final class Insertion {
    private final Passage words;
    private final int at;

    private Insertion(Passage words) {
        this.words = words;
        this.at = words.range().start();
    }

    static List<Block> intoBody(List<Block> body, Passage words) {
        return new Insertion(words).intoDivisions(body, PartKind.TEXT);
    }

    /** Into a list of which the words must stand in a division. */
    private List<Block> intoDivisions(List<Block> blocks, PartKind usual) {
        List<Block> all = new ArrayList<>(blocks);
        int before = before(all);
        if (before >= 0 && isClosing(all.get(before))) {
            closing(all, before);
            return all;
        }
        int division = before;
        while (division >= 0 && !isDivision(all.get(division))) {
            division--;
        }
        if (division >= 0) {
            all.set(division, intoDivision(all.get(division)));
            return all;
        }
        int first = first(all);
        if (first >= 0 && opens(all.get(first))) {
            all.set(first, intoDivision(all.get(first)));
        } else {
            Block part = new Block.Part(usual, List.of(), List.of(paragraph(Attribution.NONE)), words.range());
            all.add(first < 0 ? all.size() : first, part);
        }
        return all;
    }

    private static int first(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isDivision(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words may stand first in a division. */
    private static boolean opens(Block division) {
        return division instanceof Block.Session
                || division instanceof Block.Attendance
                || division instanceof Block.Part part && part.heads().isEmpty();
    }

    private static boolean isDivision(Block block) {
        return block instanceof Block.Session
                || block instanceof Block.Attendance
                || block instanceof Block.Item
                || block instanceof Block.Part;
    }

    private static boolean isClosing(Block block) {
        return block instanceof Block.Closer || block instanceof Block.Trailer;
    }

    /** The last block that begins before the words, -1 if none does. */
    private int before(List<? extends Block> blocks) {
        int before = blocks.size() - 1;
        while (before >= 0 && blocks.get(before).range().start() > at) {
            before--;
        }
        return before;
    }

    private Block intoDivision(Block block) {
        if (block instanceof Block.Session session) {
            return new Block.Session(
                    session.continuation(),
                    session.head(),
                    session.facts(),
                    intoDivisions(session.children(), PartKind.PROCEEDINGS),
                    session.range());
        } else if (block instanceof Block.Attendance list) {
            return new Block.Attendance(intoBlocks(list.lines(), null), list.people(), list.range());
        } else if (block instanceof Block.Item item) {
            boolean head = isAbove(item.heads());
            return new Block.Item(
                    item.number(),
                    head ? intoHeads(item.heads()) : item.heads(),
                    head ? item.children() : intoBlocks(item.children(), Attribution.NONE),
                    item.bulleted(),
                    item.props(),
                    item.range());
        } else if (block instanceof Block.Part part) {
            boolean head = isAbove(part.heads());
            Attribution none = part.kind() == PartKind.PROCEEDINGS ? Attribution.NONE : null;
            return new Block.Part(
                    part.kind(),
                    head ? intoHeads(part.heads()) : part.heads(),
                    head ? part.children() : intoBlocks(part.children(), none),
                    part.range());
        }
        return block;
    }

    private boolean isAbove(List<Block.Head> heads) {
        return !heads.isEmpty() && at < heads.get(heads.size() - 1).range().end();
    }

    private List<Block.Head> intoHeads(List<Block.Head> heads) {
        List<Block.Head> all = new ArrayList<>(heads);
        int before = before(all);
        if (before >= 0 && at < all.get(before).range().end()) {
            all.set(before, (Block.Head) intoLine(all.get(before)));
        } else {
            all.add(before + 1, new Block.Head(HeadKind.SUB, line(), Props.NONE, words.range()));
        }
        return all;
    }

    private List<Block> intoBlocks(List<Block> blocks, @Nullable Attribution attribution) {
        List<Block> all = new ArrayList<>(blocks);
        int before = before(all);
        Block last = before < 0 ? null : all.get(before);
        if (last == null) {
            all.add(0, paragraph(attribution));
        } else if (isClosing(last)) {
            closing(all, before);
        } else if (at < last.range().end()) {
            all.remove(before);
            all.addAll(before, inside(last, attribution));
        } else {
            all.add(before + 1, paragraph(attribution));
        }
        return all;
    }

    private List<Block> inside(Block block, @Nullable Attribution attribution) {
        if (block instanceof Block.Speech speech) {
            return List.of(new Block.Speech(
                    speech.who(),
                    speech.speaker(),
                    intoBlocks(speech.children(), null),
                    speech.attribution(),
                    speech.continued(),
                    speech.props(),
                    speech.range()));
        } else if (block instanceof Block.SpeechGroup group) {
            return List.of(new Block.SpeechGroup(group.who(), group.head(), intoSpeeches(group), group.range()));
        } else if (block instanceof Block.NumberedList list) {
            return intoList(list, attribution);
        }
        Block line = intoLine(block);
        return line == block ? List.of(block, paragraph(attribution)) : List.of(line);
    }

    private List<Block> intoSpeeches(Block.SpeechGroup group) {
        List<Block> all = new ArrayList<>(group.speeches());
        int before = Math.max(0, before(all));
        if (!all.isEmpty()) {
            Block speech = all.remove(before);
            all.addAll(before, inside(speech, null));
        }
        return all;
    }

    /** A list ends before the words, and another goes on after them; or they stand in a point. */
    private List<Block> intoList(Block.NumberedList list, @Nullable Attribution attribution) {
        List<Block.Point> points = list.points();
        int before = points.size() - 1;
        while (before >= 0 && points.get(before).range().start() > at) {
            before--;
        }
        if (before < 0) {
            return List.of(paragraph(attribution), list);
        }
        Block.Point point = points.get(before);
        if (at < point.range().end()) {
            List<Block.Point> changed = new ArrayList<>(points);
            changed.set(
                    before,
                    new Block.Point(point.label(), InlineInsertion.into(point.content(), words), point.range()));
            return List.of(new Block.NumberedList(list.bulleted(), changed, list.range()));
        }
        List<Block> parts = new ArrayList<>();
        parts.add(part(list, points.subList(0, before + 1)));
        parts.add(paragraph(attribution));
        if (before + 1 < points.size()) {
            parts.add(part(list, points.subList(before + 1, points.size())));
        }
        return parts;
    }

    private static Block part(Block.NumberedList list, List<Block.Point> points) {
        Range range = points.get(0).range().union(points.get(points.size() - 1).range());
        return new Block.NumberedList(list.bulleted(), points, range);
    }

    /** The block with the words in its line; the same block if it has no line. */
    private Block intoLine(Block block) {
        if (block instanceof Block.Paragraph p) {
            return new Block.Paragraph(
                    InlineInsertion.into(p.content(), words), p.attribution(), p.bulleted(), p.props(), p.range());
        } else if (block instanceof Block.Head head) {
            return new Block.Head(head.kind(), InlineInsertion.into(head.content(), words), head.props(), head.range());
        } else if (block instanceof Block.Stage stage) {
            return new Block.Stage(InlineInsertion.into(stage.content(), words), stage.props(), stage.range());
        }
        return block;
    }

    /** After the first line of a closer only closers and trailers may stand. */
    private void closing(List<Block> all, int index) {
        int place = index + 1;
        if (all.get(index) instanceof Block.Closer closer && at < closer.range().end()) {
            List<Block.FormulaLine> above = closer.lines().stream()
                    .filter(line -> line.range().start() <= at)
                    .toList();
            List<Block.FormulaLine> below =
                    closer.lines().subList(above.size(), closer.lines().size());
            all.set(index, new Block.Closer(above, closer.range()));
            if (!below.isEmpty()) {
                all.add(place, new Block.Closer(below, closer.range()));
            }
        }
        all.add(place, new Block.Trailer(line(), words.range()));
    }

    private List<Inline> line() {
        return List.of(new Inline.Text(words.strip()));
    }

    private Block paragraph(@Nullable Attribution attribution) {
        return new Block.Paragraph(line(), attribution, false, Props.NONE, words.range());
    }
}
