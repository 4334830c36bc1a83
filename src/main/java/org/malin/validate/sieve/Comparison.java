package org.malin.validate.sieve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comparisons of values, of all items with all others, and of nodes. */
final class Comparison {
    private static final Map<String, Order> VALUES =
            Map.of("eq", Order.EQ, "ne", Order.NE, "lt", Order.LT, "le", Order.LE, "gt", Order.GT, "ge", Order.GE);
    private static final Map<String, Order> GENERAL =
            Map.of("=", Order.EQ, "!=", Order.NE, "<", Order.LT, "<=", Order.LE, ">", Order.GT, ">=", Order.GE);

    private static final Set<String> NODES = Set.of("is", "<<", ">>");

    private Comparison() {}

    /** How two values are to stand. */
    private enum Order {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE;

        boolean fits(int compared) {
            return switch (this) {
                case EQ -> compared == 0;
                case NE -> compared != 0;
                case LT -> compared < 0;
                case LE -> compared <= 0;
                case GT -> compared > 0;
                case GE -> compared >= 0;
            };
        }

        boolean fits(double one, double other) {
            return Double.isNaN(one) || Double.isNaN(other) ? this == NE : fits(Double.compare(one + 0.0, other + 0.0));
        }
    }

    static boolean isSign(String sign) {
        return VALUES.containsKey(sign) || GENERAL.containsKey(sign) || NODES.contains(sign);
    }

    static Expr of(Expr left, String sign, Expr right) {
        Order order = GENERAL.get(sign);
        if (order != null) {
            return Expr.truth(scope -> any(left, order, right, scope));
        }
        Order one = VALUES.get(sign);
        return one != null
                ? Expr.truth(scope -> values(left.all(scope), one, right.all(scope)))
                : Expr.truth(scope -> nodes(left.all(scope), sign, right.all(scope)));
    }

    /** What stands in parentheses is looked at only as far as is needed. */
    private static boolean any(Expr left, Order order, Expr right, Scope scope) {
        if (right instanceof Paths.Sequence) {
            List<?> items = left.all(scope);
            return !items.isEmpty() && !right.each(scope, new Other(items, order, false));
        }
        List<?> others = right.all(scope);
        return !others.isEmpty() && !left.each(scope, new Other(others, order, true));
    }

    /** Takes items until one fits one of the other side. */
    private record Other(List<?> others, Order order, boolean isRight) implements Expr.Sink {

        @Override
        public boolean take(Object item) {
            for (Object other : others) {
                if (isRight ? fits(item, order, other) : fits(other, order, item)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean fits(Object one, Order order, Object other) {
        if (one instanceof Boolean || other instanceof Boolean) {
            throw Doubt.of();
        }
        if (one instanceof Double || other instanceof Double) {
            return order.fits(number(one), number(other));
        }
        return texts(Values.text(one), order, Values.text(other));
    }

    /** Only a node becomes a number where it is compared with one. */
    private static double number(Object item) {
        if (item instanceof Double number) {
            return number;
        }
        double number = item instanceof Node ? Values.number(List.of(item)) : Double.NaN;
        if (Double.isNaN(number)) {
            throw Doubt.of();
        }
        return number;
    }

    private static boolean values(List<?> left, Order order, List<?> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        if (left.size() > 1 || right.size() > 1) {
            throw Doubt.of();
        }
        if (left.get(0) instanceof Double one && right.get(0) instanceof Double other) {
            return order.fits(one, other);
        }
        return texts(Values.text(left.get(0)), order, Values.text(right.get(0)));
    }

    private static boolean nodes(List<?> left, String sign, List<?> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        if (left.size() > 1 || right.size() > 1) {
            throw Doubt.of();
        }
        if (left.get(0) instanceof Node one && right.get(0) instanceof Node other) {
            return switch (sign) {
                case "is" -> one == other;
                case "<<" -> one.order < other.order;
                default -> one.order > other.order;
            };
        }
        throw Doubt.of();
    }

    /** By code points; signs beyond the first plane have an order of their own in Java. */
    private static boolean texts(String one, Order order, String other) {
        if (order == Order.EQ || order == Order.NE) {
            return one.equals(other) == (order == Order.EQ);
        }
        if (Words.hasPairs(one) || Words.hasPairs(other)) {
            throw Doubt.of();
        }
        return order.fits(one.compareTo(other));
    }
}
