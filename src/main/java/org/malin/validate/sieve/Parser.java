package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malin.validate.sieve.Scope.Variable;
import org.malin.validate.sieve.Tokens.Kind;

/** Reads an expression: its operators here, its steps in {@link StepParser}. */
final class Parser {
    private final Tokens tokens;
    private final StepParser steps;
    private final List<Variable> variables;

    /** Prefixes and keys are those of the schema; variables that the expression binds are added to those it sees. */
    Parser(String expression, Map<String, String> prefixes, Map<String, Key> keys, List<Variable> variables) {
        this.tokens = new Tokens(expression);
        this.variables = variables;
        this.steps = new StepParser(tokens, this, prefixes, keys);
    }

    /** The whole; in doubt where something is left over. */
    Expr whole() {
        Expr all = sequence();
        if (tokens.peek(0).kind() != Kind.END) {
            throw Doubt.of();
        }
        return all;
    }

    Expr sequence() {
        Expr first = single();
        if (!tokens.isNext(",")) {
            return first;
        }
        List<Expr> parts = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",")) {
            parts.add(single());
        }
        return new Paths.Sequence(parts);
    }

    Expr single() {
        if (tokens.isAt(1, "$")) {
            switch (tokens.peek(0).text()) {
                case "for":
                    return binding("in", "return");
                case "some":
                    return binding("in", "satisfies");
                case "let":
                    return binding(":=", "return");
                default:
            }
        }
        return tokens.isNext("if") && tokens.isAt(1, "(") ? choice() : or();
    }

    private Expr choice() {
        tokens.take();
        tokens.expect("(");
        Expr condition = sequence();
        tokens.expect(")");
        tokens.expect("then");
        Expr yes = single();
        tokens.expect("else");
        return Binding.choice(condition, yes, single());
    }

    /** Variables that are bound, by commas one within the other. */
    private Expr binding(String sign, String end) {
        String word = tokens.take().text();
        return bound(word, sign, end);
    }

    private Expr bound(String word, String sign, String end) {
        tokens.expect("$");
        String name = tokens.name();
        tokens.expect(sign);
        Expr value = single();
        int slot = variables.size();
        variables.add(new Variable(name, value));
        Expr body;
        if (tokens.takeIf(",")) {
            body = bound(word, sign, end);
        } else {
            tokens.expect(end);
            body = single();
        }
        variables.set(slot, new Variable("", value));
        return Binding.of(word, slot, value, body);
    }

    private Expr or() {
        Expr left = and();
        while (tokens.takeIf("or")) {
            left = either(left, and());
        }
        return left;
    }

    /** Questions for the name of an element become one. */
    private static Expr either(Expr one, Expr other) {
        Paths.Step both = Paths.Step.or(one, other);
        return both != null && both.isSelf() ? both : Expr.truth(scope -> one.holds(scope) || other.holds(scope));
    }

    private Expr and() {
        Expr left = comparison();
        while (tokens.takeIf("and")) {
            Expr one = left;
            Expr other = comparison();
            left = Expr.truth(scope -> one.holds(scope) && other.holds(scope));
        }
        return left;
    }

    private Expr comparison() {
        Expr left = sum();
        String sign = tokens.peek(0).text();
        if (tokens.peek(0).kind() != Kind.TEXT && Comparison.isSign(sign)) {
            tokens.take();
            return Comparison.of(left, sign, sum());
        }
        return left;
    }

    private Expr sum() {
        Expr left = union();
        while (tokens.isNext("+") || tokens.isNext("-")) {
            double sign = "+".equals(tokens.take().text()) ? 1 : -1;
            left = Functions.sum(left, sign, union());
        }
        return left;
    }

    private Expr union() {
        Expr left = common();
        while (tokens.takeIf("|") || tokens.takeIf("union")) {
            left = Paths.union(left, common());
        }
        return left;
    }

    private Expr common() {
        Expr left = steps.path();
        while (tokens.isNext("intersect") || tokens.isNext("except")) {
            boolean wanted = "intersect".equals(tokens.take().text());
            left = Paths.common(left, steps.path(), wanted);
        }
        return left;
    }

    /** A variable, by its name. */
    Expr variable(String name) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name().equals(name)) {
                int slot = i;
                return Expr.list(scope -> scope.get(slot));
            }
        }
        throw Doubt.of();
    }
}
