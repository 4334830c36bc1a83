package org.malin.parse.block;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.Judge;
import org.malin.source.Range;

/**
 * Puts blocks together to sessions, items, groups and speeches. It knows which of them are open, and closes them where the
 * next begins; it reads no text.
 */
final class Assembler {

    private final List<Block> sessions = new ArrayList<>();
    private Open.@Nullable Session session;
    private Open.@Nullable Item item;
    private Open.@Nullable Group group;
    private Open.@Nullable Speech speech;
    private final List<Block.Point> points = new ArrayList<>();
    private boolean pointsBulleted;

    /** Who speaks, as printed. */
    record Label(
            List<Pointer> who,
            List<Inline> printed,
            Attribution attribution,
            boolean continued,
            Props props,
            Range range) {
        Label {
            who = List.copyOf(new LinkedHashSet<>(who));
        }
    }

    /** How a session is turned into a block: the parser knows what the header says of it. */
    interface SessionMaker {
        Block.Session make(boolean continuation, Block.@Nullable Head head, List<Block> children, Range range);
    }

    private final SessionMaker maker;
    private final Judge judge;

    Assembler(Judge judge, SessionMaker maker) {
        this.judge = judge;
        this.maker = maker;
    }

    boolean inSpeech() {
        return speech != null || group != null;
    }

    boolean inItem() {
        return item != null && !item.heads.isEmpty();
    }

    /** Whether the open session has its list of those present. */
    boolean sessionIsAttended() {
        return session != null && session.children.stream().anyMatch(Block.Attendance.class::isInstance);
    }

    void session(boolean continuation, Block.@Nullable Head head, Range range) {
        closeSession();
        session = new Open.Session(continuation, head, range);
    }

    private Open.Session openSession(Range range) {
        if (session == null) {
            session = new Open.Session(false, null, range);
        }
        return session;
    }

    void attendance(Block.Attendance attendance) {
        closeItem();
        Open.Session open = openSession(attendance.range());
        open.children.add(attendance);
        open.range = open.range.union(attendance.range());
    }

    void item(@Nullable String number, Block.Head head, boolean bulleted, Props props) {
        closeItem();
        openSession(head.range());
        item = new Open.Item(number, bulleted, props, head.range());
        item.heads.add(head);
    }

    /** A further head of the item that has just begun; false if there is none. */
    boolean furtherHead(Block.Head head) {
        if (item == null || item.heads.isEmpty() || !item.children.isEmpty() || inSpeech()) {
            return false;
        }
        item.heads.add(head);
        item.range = item.range.union(head.range());
        return true;
    }

    /** A speech that goes on until the next label. */
    void speech(Label label) {
        closePoints();
        if (group != null) {
            closeGroup();
        }
        closeSpeech();
        speech = new Open.Speech(label, false);
    }

    /** A speech run in before its words: one printed block inside a group, else open. */
    void runIn(Label label) {
        closePoints();
        groupFromOpenList();
        closeSpeech();
        speech = new Open.Speech(label, group != null);
    }

    /** A list of names that nothing has followed yet becomes the head of a group. */
    private void groupFromOpenList() {
        if (speech == null
                || group != null
                || !speech.children.isEmpty()
                || speech.label.continued()
                || speech.label.who().size() < 2) {
            return;
        }
        Label list = speech.label;
        Block.Head head = new Block.Head(Block.HeadKind.SPEAKERS, list.printed(), list.props(), list.range());
        group = new Open.Group(list.who(), head);
        speech = null;
    }

    /** An interjection; the interrupted speech, if begun, goes on after it, unless its end has named its speaker. */
    void interjection(Label label, Block words) {
        Open.Speech interrupted = speech;
        closePoints();
        closeSpeech();
        speech = new Open.Speech(label, false);
        add(words);
        closeSpeech();
        if (interrupted != null && goesOn(interrupted)) {
            Label old = interrupted.label;
            Range end = new Range(words.range().end(), words.range().end());
            speech = new Open.Speech(
                    new Label(old.who(), List.of(), old.attribution(), true, Props.NONE, end), interrupted.oneBlock);
        }
    }

    private static boolean goesOn(Open.Speech speech) {
        boolean begun = !speech.children.isEmpty() || speech.label.continued();
        return begun && speech.label.attribution() != Attribution.TRAILING;
    }

    /** Adds a block where things are open. */
    void add(Block block) {
        closePoints();
        if (speech != null && speech.oneBlock && !speech.children.isEmpty()) {
            judge.judged(returns(block.range())).ifPresent(decision -> returnToGroup(block.range(), decision));
        }
        place(block);
    }

    private static Decision returns(Range range) {
        return Decision.of(
                DecisionRule.LIST3,
                "the speech run in before it ends with its printed block",
                "the speech goes on",
                range);
    }

    private void returnToGroup(Range range, Decision decision) {
        closeSpeech();
        if (group != null) {
            speech = new Open.Speech(
                    new Label(
                            group.who,
                            List.of(),
                            Attribution.COLLECTIVE,
                            false,
                            Props.NONE.decided(decision),
                            new Range(range.start(), range.start())),
                    false);
        }
    }

    private void place(Block block) {
        if (speech != null) {
            speech.children.add(block);
            speech.range = speech.range.union(block.range());
        } else {
            into(block);
        }
    }

    /** Adds to the item, or to the proceedings before the first item. */
    private void into(Block block) {
        if (item == null) {
            openSession(block.range());
            item = new Open.Item(null, false, Props.NONE, block.range());
        }
        item.children.add(block);
        item.range = item.range.union(block.range());
    }

    void point(Block.Point point, boolean bulleted) {
        points.add(point);
        pointsBulleted |= bulleted;
    }

    private void closePoints() {
        if (points.isEmpty()) {
            return;
        }
        Range range = points.get(0).range().union(points.get(points.size() - 1).range());
        Block list = new Block.NumberedList(pointsBulleted, points, range);
        points.clear();
        pointsBulleted = false;
        place(list);
    }

    private void closeSpeech() {
        if (speech == null) {
            return;
        }
        Open.Speech closing = speech;
        speech = null;
        if (closing.children.isEmpty() && closing.label.continued()) {
            return;
        }
        Block block = made(closing);
        if (group != null) {
            group.speeches.add(block);
            group.range = group.range.union(block.range());
        } else {
            into(block);
        }
    }

    /** A label that nothing follows is a paragraph with names: a speech without words cannot be. */
    private static Block made(Open.Speech open) {
        Label label = open.label;
        if (open.children.isEmpty()) {
            return new Block.Paragraph(label.printed(), Attribution.NONE, false, Props.NONE, open.range);
        }
        return new Block.Speech(
                label.who(),
                label.printed(),
                open.children,
                label.attribution(),
                label.continued(),
                label.props(),
                open.range);
    }

    private void closeGroup() {
        closeSpeech();
        if (group != null) {
            Open.Group closing = group;
            group = null;
            into(new Block.SpeechGroup(closing.who, closing.head, closing.speeches, closing.range));
        }
    }

    private void closeItem() {
        closePoints();
        closeGroup();
        closeSpeech();
        if (item == null) {
            return;
        }
        Open.Item closing = item;
        item = null;
        Block block = closing.heads.isEmpty()
                ? new Block.Part(Block.PartKind.PROCEEDINGS, List.of(), closing.children, closing.range)
                : new Block.Item(
                        closing.number,
                        closing.heads,
                        closing.children,
                        closing.bulleted,
                        closing.props,
                        closing.range);
        Open.Session open = openSession(closing.range);
        open.children.add(block);
        open.range = open.range.union(block.range());
    }

    private void closeSession() {
        closeItem();
        if (session != null) {
            Open.Session closing = session;
            session = null;
            sessions.add(maker.make(closing.continuation, closing.head, closing.children, closing.range));
        }
    }

    /** Adds what stands after the last item: signatures. */
    void closer(Block.Closer closer) {
        closeItem();
        Open.Session open = openSession(closer.range());
        open.children.add(closer);
        open.range = open.range.union(closer.range());
    }

    List<Block> finish() {
        closeSession();
        return sessions;
    }
}
