package org.malin.validate.sieve;

import java.util.List;
import java.util.Locale;
import org.malin.validate.sieve.Expr.Sink;
import org.malin.validate.sieve.Node.Kind;

/** The ways from a node to others; each hands on what it meets, in its own direction, until the sink wants no more. */
enum Axis {
    SELF {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            return !test.fits(from) || sink.take(from);
        }
    },
    CHILD {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            return range(from.children, 0, from.children.size(), test, sink);
        }
    },
    ATTRIBUTE {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            for (Node attribute : from.attributes) {
                if (test.fits(attribute) && !sink.take(attribute)) {
                    return false;
                }
            }
            return true;
        }
    },
    PARENT {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            return from.parent == null || !test.fits(from.parent) || sink.take(from.parent);
        }
    },
    ANCESTOR {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            for (Node node = from.parent; node != null; node = node.parent) {
                if (test.fits(node) && !sink.take(node)) {
                    return false;
                }
            }
            return true;
        }
    },
    ANCESTOR_OR_SELF {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            return SELF.walk(from, test, tree, sink) && ANCESTOR.walk(from, test, tree, sink);
        }
    },
    DESCENDANT {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            if (!test.isOfElements()) {
                for (Node child : from.children) {
                    if (!DESCENDANT_OR_SELF.walk(child, test, tree, sink)) {
                        return false;
                    }
                }
                return true;
            }
            List<Node> named = test.among(tree);
            return range(named, after(named, from.order), after(named, from.last), test, sink);
        }
    },
    DESCENDANT_OR_SELF {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            return SELF.walk(from, test, tree, sink) && DESCENDANT.walk(from, test, tree, sink);
        }
    },
    FOLLOWING_SIBLING {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            List<Node> siblings = siblings(from);
            return range(siblings, from.place + 1, siblings.size(), test, sink);
        }
    },
    PRECEDING_SIBLING {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            List<Node> siblings = siblings(from);
            for (int i = Math.min(from.place, siblings.size()) - 1; i >= 0; i--) {
                if (test.fits(siblings.get(i)) && !sink.take(siblings.get(i))) {
                    return false;
                }
            }
            return true;
        }
    },
    PRECEDING {
        @Override
        boolean walk(Node from, NodeTest test, Tree tree, Sink sink) {
            if (!test.isOfElements() || from.kind == Kind.ATTRIBUTE) {
                throw Doubt.of();
            }
            List<Node> named = test.among(tree);
            for (int i = after(named, from.order - 1) - 1; i >= 0; i--) {
                Node node = named.get(i);
                if (node.last < from.order && test.fits(node) && !sink.take(node)) {
                    return false;
                }
            }
            return true;
        }
    };

    /** False where the sink wants no more. */
    abstract boolean walk(Node from, NodeTest test, Tree tree, Sink sink);

    /** In doubt where there is no such axis here. */
    static Axis of(String name) {
        for (Axis axis : values()) {
            if (axis.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return axis;
            }
        }
        throw Doubt.of();
    }

    private static boolean range(List<Node> nodes, int begin, int end, NodeTest test, Sink sink) {
        for (int i = begin; i < end; i++) {
            if (test.fits(nodes.get(i)) && !sink.take(nodes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> siblings(Node node) {
        return node.parent == null || node.kind == Kind.ATTRIBUTE ? List.of() : node.parent.children;
    }

    /** Where the nodes after a number begin. */
    private static int after(List<Node> nodes, int order) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).order <= order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
