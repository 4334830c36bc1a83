package org.malin.validate.sieve;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** An expression of XPath. Its items are nodes, strings, numbers and truth values. */
abstract class Expr {

    /** Takes items one after another until it wants no more. */
    interface Sink {
        boolean take(Object item);
    }

    /** All items; nodes in their order, each once. */
    abstract List<?> all(Scope scope);

    /** Hands on the items, nodes in any order and perhaps twice; false where the sink wants no more. */
    boolean each(Scope scope, Sink sink) {
        return pour(all(scope), sink);
    }

    /** Hands on some items; false where the sink wants no more. */
    static boolean pour(List<?> items, Sink sink) {
        for (Object item : items) {
            if (!sink.take(item)) {
                return false;
            }
        }
        return true;
    }

    /** Its effective boolean value. */
    boolean holds(Scope scope) {
        return Values.truth(all(scope));
    }

    /** Whether it keeps an item as a predicate; what turns out to be a position is in doubt. */
    boolean selects(Scope scope) {
        List<?> items = all(scope);
        if (items.size() == 1 && items.get(0) instanceof Double) {
            throw Doubt.of();
        }
        return Values.truth(items);
    }

    /** The text of the only item; empty without an item. */
    String text(Scope scope) {
        return Values.text(all(scope));
    }

    /** Whether there is an item. */
    final boolean exists(Scope scope) {
        return !each(scope, item -> false);
    }

    /** An expression that is true or false. */
    static Expr truth(Predicate<Scope> truth) {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                return List.of(truth.test(scope));
            }

            @Override
            boolean holds(Scope scope) {
                return truth.test(scope);
            }

            @Override
            boolean selects(Scope scope) {
                return truth.test(scope);
            }
        };
    }

    /** An expression that is a text. */
    static Expr words(Function<Scope, String> words) {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                return List.of(words.apply(scope));
            }

            @Override
            String text(Scope scope) {
                return words.apply(scope);
            }
        };
    }

    /** An expression that is a number. */
    static Expr number(ToDoubleFunction<Scope> number) {
        return list(scope -> List.of(number.applyAsDouble(scope)));
    }

    /** An expression of any number of items, none of which is a node of an order of its own. */
    static Expr list(Function<Scope, List<?>> items) {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                return items.apply(scope);
            }
        };
    }
}
