package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import org.malin.validate.sieve.Expr.Sink;

/** The predicates behind a step or an expression. */
final class Selection {
    private final Predicate[] predicates;
    private final boolean asksForLast;
    private final boolean asksForConditions;

    /** A condition, or where that is missing a position, or where that is 0 the last position. */
    record Predicate(Expr condition, int position) {
        private static final int NONE = -1;
        private static final int LAST = 0;
        private static final Expr NOTHING = Expr.truth(scope -> true);

        static Predicate of(Expr condition) {
            return new Predicate(condition, NONE);
        }

        static Predicate at(int position) {
            return new Predicate(NOTHING, position);
        }

        static Predicate atLast() {
            return new Predicate(NOTHING, LAST);
        }

        boolean isCondition() {
            return position == NONE;
        }

        boolean isLast() {
            return position == LAST;
        }
    }

    Selection(List<Predicate> predicates) {
        this.predicates = predicates.toArray(Predicate[]::new);
        this.asksForLast = predicates.stream().anyMatch(Predicate::isLast);
        this.asksForConditions = predicates.stream().allMatch(Predicate::isCondition);
    }

    boolean isEmpty() {
        return predicates.length == 0;
    }

    /** True if no position counts, so that it is the same in which order items come. */
    boolean isOfConditions() {
        return asksForConditions;
    }

    /** Where items come from, one after another. */
    interface Source {
        boolean into(Scope scope, Sink sink);
    }

    /** Hands on what is selected; false where the sink wants no more. */
    boolean each(Source source, Scope scope, Sink sink) {
        if (isEmpty()) {
            return source.into(scope, sink);
        }
        if (asksForLast) {
            return gathered(source, scope, sink);
        }
        if (asksForConditions) {
            return source.into(scope, new Asker(scope, sink));
        }
        Picker picker = new Picker(scope, sink);
        source.into(scope, picker);
        return !picker.stopped;
    }

    private boolean gathered(Source source, Scope scope, Sink sink) {
        List<Object> items = new ArrayList<>();
        source.into(scope, items::add);
        for (Predicate predicate : predicates) {
            items = kept(items, predicate, scope);
        }
        return Expr.pour(items, sink);
    }

    private static List<Object> kept(List<Object> items, Predicate predicate, Scope scope) {
        if (!predicate.isCondition()) {
            int position = predicate.isLast() ? items.size() : predicate.position;
            return position < 1 || position > items.size() ? List.of() : List.of(items.get(position - 1));
        }
        List<Object> kept = new ArrayList<>();
        for (Object item : items) {
            if (holds(predicate, item, scope)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static boolean holds(Predicate predicate, Object item, Scope scope) {
        Object before = scope.item;
        scope.item = item;
        boolean holds = predicate.condition.selects(scope);
        scope.item = before;
        return holds;
    }

    /** Asks of each item that comes. */
    private final class Asker implements Sink {
        private final Scope scope;
        private final Sink sink;

        Asker(Scope scope, Sink sink) {
            this.scope = scope;
            this.sink = sink;
        }

        @Override
        public boolean take(Object item) {
            for (Predicate predicate : predicates) {
                if (!holds(predicate, item, scope)) {
                    return true;
                }
            }
            return sink.take(item);
        }
    }

    /** Counts and asks while items come, and wants no more behind the position that is asked for. */
    private final class Picker implements Sink {
        private final int[] seen = new int[predicates.length];
        private final Scope scope;
        private final Sink sink;
        private boolean stopped;

        Picker(Scope scope, Sink sink) {
            this.scope = scope;
            this.sink = sink;
        }

        @Override
        public boolean take(Object item) {
            boolean more = true;
            for (int i = 0; i < predicates.length; i++) {
                Predicate predicate = predicates[i];
                if (predicate.isCondition()) {
                    if (!holds(predicate, item, scope)) {
                        return more;
                    }
                } else {
                    if (++seen[i] != predicate.position) {
                        return more && seen[i] < predicate.position;
                    }
                    more = false;
                }
            }
            stopped = !sink.take(item);
            return more && !stopped;
        }
    }
}
