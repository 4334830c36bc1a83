package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.malin.model.Inline;
import org.malin.parse.context.ParseContext;
import org.malin.source.Claim;
import org.malin.source.Passage;

/**
 * Makes a tree of stretches. Of two that cross, the one that was added first is kept; nothing stands in an opaque one;
 * names and cited works, and parts of them, never stand in their like; a part of a name stands only in a name, a part
 * of a work only in a work, and directly.
 */
final class SpanTree {

    private static final class Node {
        final Found found;
        final NavigableMap<Long, Node> children = new TreeMap<>();

        Node(Found found) {
            this.found = found;
        }

        boolean is(int priority) {
            return found.priority() == priority;
        }

        /** Whether it is of this priority, or holds one that is. */
        boolean holds(int priority) {
            return is(priority) || children.values().stream().anyMatch(child -> child.holds(priority));
        }
    }

    /** They never stand in each other. */
    private static final Set<Integer> ONE_DEEP =
            Set.of(Priority.NAME, Priority.NAME_PART, Priority.WORK, Priority.WORK_PART);

    /** They hold neither a label nor a cited work. */
    private static final Set<Integer> WORDS_ONLY =
            Set.of(Priority.NAME, Priority.REFERENCE, Priority.DATE, Priority.WEAPON);

    private final Passage passage;
    private final ParseContext context;
    private final Node root;
    private final List<Found> kept = new ArrayList<>();
    private final List<Found> dropped = new ArrayList<>();

    SpanTree(Passage passage, ParseContext context) {
        this.passage = passage;
        this.context = context;
        this.root = new Node(Found.plain(0, passage.length(), Integer.MAX_VALUE, (stretch, content) -> {
            throw new IllegalStateException("the root is no node");
        }));
    }

    /** Adds the stretches, those of greater priority first, then the longer ones. */
    SpanTree add(Collection<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(SpanTree::compare);
        sorted.forEach(this::add);
        return this;
    }

    private static int compare(Found a, Found b) {
        int priority = Integer.compare(b.priority(), a.priority());
        int length = priority != 0 ? priority : Integer.compare(b.end() - b.start(), a.end() - a.start());
        return length != 0 ? length : Integer.compare(a.start(), b.start());
    }

    private void add(Found found) {
        Node parent = root;
        boolean inName = false;
        boolean inSame = false;
        Node child = root;
        while (child != null) {
            parent = child;
            inName |= parent.is(Priority.NAME);
            inSame |= parent.is(found.priority()) && ONE_DEEP.contains(found.priority());
            if (parent != root && parent.found.isOpaque()) {
                dropped.add(found);
                return;
            }
            child = around(parent, found);
        }
        boolean part = found.priority() == Priority.NAME_PART;
        boolean misplaced =
                inSame || part && !inName || found.priority() == Priority.WORK_PART && !parent.is(Priority.WORK);
        if (!misplaced && fits(parent, found)) {
            insert(parent, found);
            kept.add(found);
        } else if (!part) {
            dropped.add(found);
        }
    }

    /** The stretches that became nodes, those of greater priority first. */
    List<Found> kept() {
        return kept;
    }

    /** The stretches that were given up for others; parts of names are not among them. */
    List<Found> dropped() {
        return dropped;
    }

    /** The child that holds the whole stretch, if there is one. */
    private static @Nullable Node around(Node parent, Found found) {
        Map.Entry<Long, Node> entry = parent.children.floorEntry(key(found.start(), true));
        if (entry == null) {
            return null;
        }
        Found other = entry.getValue().found;
        boolean holds = other.start() <= found.start()
                && found.end() <= other.end()
                && (found.end() > found.start() || found.start() > other.start() && found.end() < other.end());
        return holds && !isRoundWork(entry.getValue(), found) ? entry.getValue() : null;
    }

    /** What marks a cited work as a whole stands around it: only its parts stand in it. */
    private static boolean isRoundWork(Node node, Found found) {
        return node.is(Priority.WORK)
                && node.found.start() == found.start()
                && node.found.end() == found.end()
                && found.priority() != Priority.WORK_PART;
    }

    private static boolean fits(Node parent, Found found) {
        boolean inside = parent.found.innerStart() <= found.start() && found.end() <= parent.found.innerEnd();
        return inside && !crosses(parent, found);
    }

    private static boolean crosses(Node parent, Found found) {
        if (found.start() == found.end()) {
            return parent.children.containsKey(key(found.start(), false));
        }
        Map.Entry<Long, Node> before = parent.children.lowerEntry(key(found.start(), false));
        if (before != null && before.getValue().found.end() > found.start()) {
            return true;
        }
        for (Node node : inner(parent, found).values()) {
            if (isSplitBy(node, found)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node that begins in the stretch cannot stand in it. */
    private static boolean isSplitBy(Node node, Found found) {
        boolean outside = node.found.start() < found.innerStart() || node.found.end() > found.innerEnd();
        boolean more = node.is(Priority.LABEL) || node.is(Priority.WORK);
        return outside
                || found.isOpaque()
                || node.is(Priority.WORK_PART) && found.priority() != Priority.WORK
                || more && WORDS_ONLY.contains(found.priority())
                || ONE_DEEP.contains(found.priority()) && node.holds(found.priority());
    }

    private static NavigableMap<Long, Node> inner(Node parent, Found found) {
        return parent.children.subMap(key(found.start(), true), true, key(found.end(), false), false);
    }

    private static void insert(Node parent, Found found) {
        Node node = new Node(found);
        if (found.end() > found.start()) {
            NavigableMap<Long, Node> moved = inner(parent, found);
            if (!moved.isEmpty()) {
                node.children.putAll(moved);
                moved.clear();
            }
        }
        parent.children.put(key(found.start(), found.end() > found.start()), node);
    }

    /** What has no length stands before what begins at the same place. */
    private static long key(int start, boolean hasLength) {
        return 2L * start + (hasLength ? 1 : 0);
    }

    /** The nodes in the order of the text; what is between them is text. */
    List<Inline> build() {
        return content(root);
    }

    private List<Inline> content(Node node) {
        List<Inline> content = new ArrayList<>();
        int done = node.found.innerStart();
        for (Node child : node.children.values()) {
            text(done, child.found.start(), content);
            content.add(build(child));
            done = child.found.end();
        }
        text(done, node.found.innerEnd(), content);
        return content;
    }

    private void text(int start, int end, List<Inline> into) {
        if (start < end) {
            into.add(new Inline.Text(passage.subSequence(start, end)));
        }
    }

    private Inline build(Node node) {
        Found found = node.found;
        Passage stretch = passage.subSequence(found.start(), found.end());
        if (found.isOpaque()) {
            return found.shape().build(stretch, List.of());
        }
        bracket(found.start(), found.innerStart());
        List<Inline> content = content(node);
        bracket(found.innerEnd(), found.end());
        return found.shape().build(stretch, content);
    }

    /** Signs become a bracket, the words of a bracket ("crossed out:") a label. */
    private void bracket(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(passage.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(passage.charAt(to - 1))) {
            to--;
        }
        claim(start, from, Claim.Kind.BRACKET);
        claim(from, to, Claim.Kind.LABEL);
        claim(to, end, Claim.Kind.BRACKET);
    }

    private void claim(int start, int end, Claim.Kind kind) {
        if (start < end) {
            context.claim(passage.range(start, end), kind, "");
        }
    }
}
