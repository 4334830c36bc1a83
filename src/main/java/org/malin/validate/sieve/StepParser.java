package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malin.validate.sieve.Node.Kind;
import org.malin.validate.sieve.Selection.Predicate;
import org.malin.validate.sieve.Tokens.Token;

/** Reads paths: their steps, predicates and what else stands between slashes. */
final class StepParser {
    private final Tokens tokens;
    private final Parser parser;
    private final Map<String, String> prefixes;
    private final Map<String, Key> keys;

    StepParser(Tokens tokens, Parser parser, Map<String, String> prefixes, Map<String, Key> keys) {
        this.tokens = tokens;
        this.parser = parser;
        this.prefixes = prefixes;
        this.keys = keys;
    }

    Expr path() {
        Expr path;
        if (tokens.takeIf("//")) {
            path = Paths.below(Paths.root(), step());
        } else if (tokens.takeIf("/")) {
            path = isAtStep() ? new Paths.Path(Paths.root(), step()) : Paths.root();
        } else {
            path = step();
        }
        while (tokens.isNext("/") || tokens.isNext("//")) {
            boolean isDeep = "//".equals(tokens.take().text());
            Expr step = step();
            path = isDeep ? Paths.below(path, step) : new Paths.Path(path, step);
        }
        return path;
    }

    private boolean isAtStep() {
        return tokens.peek(0).kind() == Tokens.Kind.NAME || tokens.isNext("@") || tokens.isNext("*");
    }

    private Expr step() {
        Token token = tokens.peek(0);
        switch (token.kind()) {
            case TEXT:
                tokens.take();
                return filtered(new Functions.Literal(token.text()));
            case NUMBER:
                tokens.take();
                return filtered(Expr.number(scope -> Double.parseDouble(token.text())));
            case NAME:
                return name(token.text());
            default:
                return sign(token.text());
        }
    }

    private Expr sign(String sign) {
        switch (sign) {
            case "(":
                tokens.take();
                return filtered(inParentheses());
            case "$":
                tokens.take();
                return filtered(parser.variable(tokens.name()));
            case ".":
                tokens.take();
                return filtered(Functions.item());
            case "..":
                tokens.take();
                return new Paths.Step(Axis.PARENT, NodeTest.any(null), predicates());
            case "@":
                tokens.take();
                return axis(Axis.ATTRIBUTE);
            case "*":
                return axis(Axis.CHILD);
            default:
                throw Doubt.of();
        }
    }

    private Expr inParentheses() {
        if (tokens.takeIf(")")) {
            return new Paths.Sequence(List.of());
        }
        Expr inner = parser.sequence();
        tokens.expect(")");
        return inner;
    }

    private Expr name(String name) {
        if (tokens.isAt(1, "::")) {
            tokens.take();
            tokens.take();
            return axis(Axis.of(name));
        }
        if (!tokens.isAt(1, "(") || "text".equals(name) || "node".equals(name)) {
            return axis(Axis.CHILD);
        }
        tokens.take();
        tokens.take();
        List<Expr> arguments = new ArrayList<>();
        while (!tokens.takeIf(")")) {
            if (!arguments.isEmpty()) {
                tokens.expect(",");
            }
            arguments.add(parser.single());
        }
        return filtered("key".equals(name) ? key(arguments) : Functions.of(name, arguments));
    }

    private Expr key(List<Expr> arguments) {
        Key key = arguments.size() < 2 ? null : keys.get(Functions.literal(arguments.get(0)));
        if (key == null || arguments.size() > 3) {
            throw Doubt.of();
        }
        return Key.find(key, arguments.get(1), arguments.size() == 3 ? arguments.get(2) : Paths.root());
    }

    private Expr axis(Axis axis) {
        NodeTest test = test(axis == Axis.ATTRIBUTE ? Kind.ATTRIBUTE : Kind.ELEMENT);
        return new Paths.Step(axis, test, predicates());
    }

    private NodeTest test(Kind principal) {
        if (tokens.takeIf("*")) {
            return NodeTest.any(principal);
        }
        String name = tokens.name();
        if (tokens.takeIf("(")) {
            tokens.expect(")");
            return switch (name) {
                case "text" -> NodeTest.any(Kind.TEXT);
                case "node" -> NodeTest.any(null);
                default -> throw Doubt.of();
            };
        }
        int colon = name.indexOf(':');
        String uri = colon < 0 ? "" : prefixes.get(name.substring(0, colon));
        if (uri == null) {
            throw Doubt.of();
        }
        return NodeTest.named(principal, uri, name.substring(colon + 1));
    }

    private Expr filtered(Expr base) {
        Selection selection = predicates();
        return selection.isEmpty() ? base : Paths.filter(base, selection);
    }

    private Selection predicates() {
        List<Predicate> predicates = new ArrayList<>();
        while (tokens.takeIf("[")) {
            predicates.add(predicate());
            tokens.expect("]");
        }
        return new Selection(predicates);
    }

    private Predicate predicate() {
        if (tokens.peek(0).kind() == Tokens.Kind.NUMBER && tokens.isAt(1, "]")) {
            return Predicate.at(Integer.parseInt(tokens.take().text()));
        }
        if (tokens.isNext("last") && tokens.isAt(1, "(") && tokens.isAt(2, ")") && tokens.isAt(3, "]")) {
            tokens.take();
            tokens.take();
            tokens.take();
            return Predicate.atLast();
        }
        return Predicate.of(parser.sequence());
    }
}
