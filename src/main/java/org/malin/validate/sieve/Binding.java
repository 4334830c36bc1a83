package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;

/** Expressions that choose, and that bind variables. */
final class Binding {

    private Binding() {}

    static Expr of(String word, int slot, Expr value, Expr body) {
        return switch (word) {
            case "for" -> Expr.list(scope -> each(slot, value, body, scope));
            case "some" ->
                Expr.truth(scope -> !value.each(scope, item -> {
                    scope.set(slot, List.of(item));
                    return !body.holds(scope);
                }));
            default -> let(slot, value, body);
        };
    }

    private static List<?> each(int slot, Expr value, Expr body, Scope scope) {
        List<Object> items = new ArrayList<>();
        for (Object item : value.all(scope)) {
            scope.set(slot, List.of(item));
            items.addAll(body.all(scope));
        }
        return items;
    }

    private static Expr let(int slot, Expr value, Expr body) {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                scope.set(slot, value.all(scope));
                return body.all(scope);
            }

            @Override
            boolean holds(Scope scope) {
                scope.set(slot, value.all(scope));
                return body.holds(scope);
            }

            @Override
            String text(Scope scope) {
                scope.set(slot, value.all(scope));
                return body.text(scope);
            }
        };
    }

    static Expr choice(Expr condition, Expr yes, Expr no) {
        return new Expr() {
            private Expr chosen(Scope scope) {
                return condition.holds(scope) ? yes : no;
            }

            @Override
            List<?> all(Scope scope) {
                return chosen(scope).all(scope);
            }

            @Override
            boolean each(Scope scope, Sink sink) {
                return chosen(scope).each(scope, sink);
            }

            @Override
            boolean holds(Scope scope) {
                return chosen(scope).holds(scope);
            }

            @Override
            String text(Scope scope) {
                return chosen(scope).text(scope);
            }
        };
    }
}
