package org.malin.validate.sieve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions that lead to nodes. */
final class Paths {

    private Paths() {}

    /** What hands on its items one by one and puts them into order where all are asked for. */
    abstract static class Leading extends Expr {
        @Override
        abstract boolean each(Scope scope, Sink sink);

        @Override
        List<?> all(Scope scope) {
            Items items = new Items();
            each(scope, items);
            return Values.sorted(items);
        }

        /** The first item tells, if it is a node. */
        @Override
        boolean holds(Scope scope) {
            First first = new First();
            return !each(scope, first) && (first.isNode || super.holds(scope));
        }

        @Override
        boolean selects(Scope scope) {
            First first = new First();
            return !each(scope, first) && (first.isNode || super.selects(scope));
        }
    }

    /** Looks at the first item and wants no more. */
    private static final class First implements Expr.Sink {
        private boolean isNode;

        @Override
        public boolean take(Object item) {
            isNode = item instanceof Node;
            return false;
        }
    }

    /** A step from the item. */
    static final class Step extends Leading implements Selection.Source {
        private final Axis axis;
        private final NodeTest test;
        private final Selection selection;

        Step(Axis axis, NodeTest test, Selection selection) {
            this.axis = axis;
            this.test = test;
            this.selection = selection;
        }

        @Override
        boolean each(Scope scope, Sink sink) {
            return selection.isEmpty()
                    ? axis.walk(scope.node(), test, scope.tree, sink)
                    : selection.each(this, scope, sink);
        }

        @Override
        public boolean into(Scope scope, Sink sink) {
            return axis.walk(scope.node(), test, scope.tree, sink);
        }

        /** One step to the nodes of two; nothing where there is none. */
        static @Nullable Step or(Expr one, Expr other) {
            if (one instanceof Step a && other instanceof Step b && a.axis == b.axis && a.isPlain() && b.isPlain()) {
                NodeTest both = a.test.or(b.test);
                return both == null ? null : new Step(a.axis, both, a.selection);
            }
            return null;
        }

        private boolean isPlain() {
            return selection.isEmpty();
        }

        boolean isSelf() {
            return axis == Axis.SELF;
        }

        /** The step to the same nodes at any depth, where there is a short one. */
        Expr below(Expr before) {
            return axis == Axis.CHILD && selection.isOfConditions()
                    ? new Path(before, new Step(Axis.DESCENDANT, test, selection))
                    : new Path(new Path(before, ANYWHERE), this);
        }
    }

    private static final Expr ANYWHERE =
            new Step(Axis.DESCENDANT_OR_SELF, NodeTest.any(null), new Selection(List.of()));

    /** {@code //}. */
    static Expr below(Expr before, Expr then) {
        return then instanceof Step step ? step.below(before) : new Path(new Path(before, ANYWHERE), then);
    }

    /** From each node further. */
    static final class Path extends Leading {
        private final Expr before;
        private final Expr then;

        Path(Expr before, Expr then) {
            this.before = before;
            this.then = then;
        }

        @Override
        boolean each(Scope scope, Sink sink) {
            return before.each(scope, new Further(then, scope, sink));
        }

        /** Other items than nodes come once for each node before them. */
        @Override
        List<?> all(Scope scope) {
            Items items = new Items();
            pour(before.all(scope), new Further(then, scope, items));
            return Values.sorted(items);
        }
    }

    /** Goes on from each node; who takes what is there sees the item that was there before. */
    private static final class Further implements Expr.Sink {
        private final Expr then;
        private final Scope scope;
        private final Expr.Sink sink;
        private final Object here;

        Further(Expr then, Scope scope, Expr.Sink sink) {
            this.then = then;
            this.scope = scope;
            this.sink = sink;
            this.here = scope.item;
        }

        @Override
        public boolean take(Object item) {
            if (!(item instanceof Node)) {
                throw Doubt.of();
            }
            scope.item = item;
            boolean more = then.each(scope, new Back(item, this));
            scope.item = here;
            return more;
        }
    }

    /** Takes what a node leads to. */
    private record Back(Object there, Further path) implements Expr.Sink {

        @Override
        public boolean take(Object item) {
            path.scope.item = path.here;
            boolean more = path.sink.take(item);
            path.scope.item = there;
            return more;
        }
    }

    /** The document. */
    static Expr root() {
        return Expr.list(scope -> List.of(scope.tree.document()));
    }

    /** What some predicates keep of all items, in their order. */
    static Expr filter(Expr base, Selection selection) {
        return new Filter(base, selection);
    }

    private static final class Filter extends Leading implements Selection.Source {
        private final Expr base;
        private final Selection selection;

        Filter(Expr base, Selection selection) {
            this.base = base;
            this.selection = selection;
        }

        @Override
        boolean each(Scope scope, Sink sink) {
            return selection.each(this, scope, sink);
        }

        @Override
        public boolean into(Scope scope, Sink sink) {
            return pour(base.all(scope), sink);
        }

        @Override
        List<?> all(Scope scope) {
            Items items = new Items();
            each(scope, items);
            return items;
        }
    }

    /** The nodes of both. */
    static Expr union(Expr one, Expr other) {
        Step both = Step.or(one, other);
        return both == null ? new Union(one, other) : both;
    }

    private static final class Union extends Leading {
        private final Expr one;
        private final Expr other;

        Union(Expr one, Expr other) {
            this.one = one;
            this.other = other;
        }

        @Override
        boolean each(Scope scope, Sink sink) {
            return one.each(scope, sink) && other.each(scope, sink);
        }
    }

    /** The nodes of one that the other has, or has not. */
    static Expr common(Expr one, Expr other, boolean wanted) {
        return new Leading() {
            @Override
            boolean each(Scope scope, Sink sink) {
                Set<Object> others = new HashSet<>(other.all(scope));
                return one.each(scope, item -> others.contains(item) != wanted || sink.take(item));
            }
        };
    }

    /** The items of several expressions, one behind the other. */
    static final class Sequence extends Expr {
        private final List<Expr> parts;

        Sequence(List<Expr> parts) {
            this.parts = parts;
        }

        @Override
        List<?> all(Scope scope) {
            Items items = new Items();
            for (Expr part : parts) {
                items.addAll(part.all(scope));
            }
            return items;
        }

        @Override
        boolean each(Scope scope, Sink sink) {
            for (Expr part : parts) {
                if (!part.each(scope, sink)) {
                    return false;
                }
            }
            return true;
        }
    }
}
