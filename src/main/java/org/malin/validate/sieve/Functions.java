package org.malin.validate.sieve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** The functions that are known; every other one is in doubt when it is asked. */
final class Functions {

    private Functions() {}

    static Expr of(String name, List<Expr> a) {
        return switch (name + "#" + a.size()) {
            case "not#1" -> Expr.truth(scope -> !a.get(0).holds(scope));
            case "boolean#1" -> Expr.truth(a.get(0)::holds);
            case "empty#1" -> Expr.truth(scope -> !a.get(0).exists(scope));
            case "exists#1" -> Expr.truth(a.get(0)::exists);
            case "true#0" -> Expr.truth(scope -> true);
            case "false#0" -> Expr.truth(scope -> false);
            case "count#1" -> Expr.number(scope -> a.get(0).all(scope).size());
            case "number#1" -> Expr.number(scope -> Values.number(a.get(0).all(scope)));
            case "min#1" -> Expr.list(scope -> extreme(a.get(0).all(scope), -1));
            case "max#1" -> Expr.list(scope -> extreme(a.get(0).all(scope), 1));
            case "index-of#2" ->
                Expr.list(scope -> places(a.get(0).all(scope), a.get(1).all(scope)));
            case "distinct-values#1" -> Expr.list(scope -> distinct(a.get(0).all(scope)));
            case "id#1", "id#2" -> byId(a.get(0));
            case "name#0" -> Expr.words(scope -> scope.node().name);
            case "name#1" -> Expr.words(scope -> name(a.get(0).all(scope)));
            case "generate-id#1" -> Expr.words(scope -> generatedId(a.get(0).all(scope)));
            case "base-uri#1" -> Expr.words(scope -> address(a.get(0).all(scope), scope));
            default -> text(name + "#" + a.size(), a);
        };
    }

    private static Expr text(String name, List<Expr> a) {
        return switch (name) {
            case "string#0" -> Expr.words(scope -> Values.text(scope.item));
            case "string#1" -> Expr.words(a.get(0)::text);
            case "normalize-space#0" -> normalized(item());
            case "normalize-space#1" -> normalized(a.get(0));
            case "string-length#0" -> Expr.number(scope -> length(Values.text(scope.item)));
            case "string-length#1" -> Expr.number(scope -> length(a.get(0).text(scope)));
            case "lower-case#1" -> Expr.words(scope -> lower(a.get(0).text(scope)));
            case "normalize-unicode#2" -> decomposed(a);
            case "contains#2" ->
                Expr.truth(scope -> a.get(0).text(scope).contains(a.get(1).text(scope)));
            case "starts-with#2" ->
                Expr.truth(scope -> a.get(0).text(scope).startsWith(a.get(1).text(scope)));
            case "ends-with#2" ->
                Expr.truth(scope -> a.get(0).text(scope).endsWith(a.get(1).text(scope)));
            case "substring#2" ->
                Expr.words(scope -> Words.part(a.get(0).text(scope), whole(a.get(1), scope), Integer.MAX_VALUE));
            case "substring#3" ->
                Expr.words(scope -> Words.part(a.get(0).text(scope), whole(a.get(1), scope), whole(a.get(2), scope)));
            case "substring-after#2" ->
                Expr.words(scope -> Words.after(a.get(0).text(scope), a.get(1).text(scope)));
            case "translate#3" ->
                Expr.words(scope -> Words.translated(
                        a.get(0).text(scope), a.get(1).text(scope), a.get(2).text(scope)));
            case "string-join#1" -> Expr.words(scope -> joined(a.get(0).all(scope), ""));
            case "string-join#2" ->
                Expr.words(scope -> joined(a.get(0).all(scope), a.get(1).text(scope)));
            case "tokenize#1" -> Expr.list(scope -> tokens(a.get(0).text(scope)));
            case "tokenize#2" -> Patterns.split(a.get(0), literal(a.get(1)));
            case "matches#2" -> Patterns.matches(a.get(0), literal(a.get(1)));
            case "replace#3" -> Patterns.replaced(a.get(0), literal(a.get(1)), literal(a.get(2)));
            default -> name.startsWith("concat#") ? Expr.words(scope -> concatenated(a, scope)) : unknown();
        };
    }

    private static Expr unknown() {
        return Expr.list(scope -> {
            throw Doubt.of();
        });
    }

    /** The item itself. */
    static Expr item() {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                return List.of(scope.item);
            }

            @Override
            boolean each(Scope scope, Sink sink) {
                return sink.take(scope.item);
            }

            @Override
            String text(Scope scope) {
                return Values.text(scope.item);
            }
        };
    }

    /** Whether there are words is seen without putting them in order. */
    private static Expr normalized(Expr text) {
        return new Expr() {
            @Override
            List<?> all(Scope scope) {
                return List.of(text(scope));
            }

            @Override
            boolean holds(Scope scope) {
                return !Words.isBlank(text.text(scope));
            }

            @Override
            String text(Scope scope) {
                return Words.normalized(text.text(scope));
            }
        };
    }

    /** A text that stands in the expression itself; what is worked out is in doubt. */
    static String literal(Expr expression) {
        if (expression instanceof Literal literal) {
            return literal.text;
        }
        throw Doubt.of();
    }

    /** A text in quotes. */
    static final class Literal extends Expr {
        private final String text;

        Literal(String text) {
            this.text = text;
        }

        @Override
        List<?> all(Scope scope) {
            return List.of(text);
        }

        @Override
        String text(Scope scope) {
            return text;
        }
    }

    /** Numbers, one of them perhaps taken away. */
    static Expr sum(Expr one, double sign, Expr other) {
        return Expr.list(scope -> {
            List<?> left = one.all(scope);
            List<?> right = other.all(scope);
            return left.isEmpty() || right.isEmpty() ? List.of() : List.of(addend(left) + sign * addend(right));
        });
    }

    private static double addend(List<?> items) {
        if (items.get(0) instanceof String) {
            throw Doubt.of();
        }
        double number = Values.number(items);
        if (Double.isNaN(number) && !(items.get(0) instanceof Double)) {
            throw Doubt.of();
        }
        return number;
    }

    private static List<?> extreme(List<?> items, int sign) {
        Double most = null;
        for (Object item : items) {
            if (!(item instanceof Double number) || number.isNaN()) {
                throw Doubt.of();
            }
            most = most == null || sign * Double.compare(number, most) > 0 ? number : most;
        }
        return most == null ? List.of() : List.of(most);
    }

    private static List<?> places(List<?> items, List<?> wanted) {
        if (wanted.size() != 1) {
            throw Doubt.of();
        }
        List<Object> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (Values.text(items.get(i)).equals(Values.text(wanted))) {
                places.add((double) (i + 1));
            }
        }
        return places;
    }

    private static List<?> distinct(List<?> items) {
        Set<String> once = new LinkedHashSet<>();
        items.forEach(item -> once.add(Values.text(item)));
        return new ArrayList<>(once);
    }

    private static Expr byId(Expr ids) {
        return new Paths.Leading() {
            @Override
            boolean each(Scope scope, Sink sink) {
                for (Object some : ids.all(scope)) {
                    for (String id : tokens(Values.text(some))) {
                        Node found = scope.tree.byId(id);
                        if (found != null && !sink.take(found)) {
                            return false;
                        }
                    }
                }
                return true;
            }
        };
    }

    private static String name(List<?> items) {
        return items.isEmpty() ? "" : node(items).name;
    }

    /** Another than that of a transform, but one for each node. */
    private static String generatedId(List<?> items) {
        return items.isEmpty() ? "" : "n" + node(items).order;
    }

    private static String address(List<?> items, Scope scope) {
        node(items);
        return scope.tree.address();
    }

    private static Node node(List<?> items) {
        if (items.size() == 1 && items.get(0) instanceof Node node) {
            return node;
        }
        throw Doubt.of();
    }

    private static double length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int whole(Expr expression, Scope scope) {
        double number = Values.number(expression.all(scope));
        if (number != Math.rint(number) || Math.abs(number) > Short.MAX_VALUE) {
            throw Doubt.of();
        }
        return (int) number;
    }

    /** Some letters have a small form of their own at the end of words, or one of two signs. */
    private static String lower(String text) {
        if (text.indexOf('\u03a3') >= 0 || text.indexOf('\u0130') >= 0) {
            throw Doubt.of();
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static Expr decomposed(List<Expr> a) {
        Normalizer.Form form = "NFD".equals(literal(a.get(1))) ? Normalizer.Form.NFD : null;
        return form == null
                ? unknown()
                : Expr.words(scope -> Normalizer.normalize(a.get(0).text(scope), form));
    }

    private static String joined(List<?> items, String between) {
        List<String> texts = new ArrayList<>(items.size());
        items.forEach(item -> texts.add(Values.text(item)));
        return String.join(between, texts);
    }

    private static String concatenated(List<Expr> parts, Scope scope) {
        StringBuilder all = new StringBuilder();
        for (Expr part : parts) {
            all.append(part.text(scope));
        }
        return all.toString();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(2);
        for (StringTokenizer some = new StringTokenizer(text, Words.SPACE); some.hasMoreTokens(); ) {
            tokens.add(some.nextToken());
        }
        return tokens;
    }
}
