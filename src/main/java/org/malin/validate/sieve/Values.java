package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What items are as truth values, texts and numbers. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Comparator<Node> ORDER = Comparator.comparingInt(node -> node.order);

    private Values() {}

    static boolean truth(List<?> items) {
        if (items.isEmpty()) {
            return false;
        }
        Object first = items.get(0);
        if (first instanceof Node) {
            return true;
        }
        if (items.size() > 1) {
            throw Doubt.of();
        }
        return first instanceof Boolean b
                ? b
                : first instanceof Double d ? d != 0 && !d.isNaN() : !((String) first).isEmpty();
    }

    /** The text of the only item; a number is in doubt, which has many forms. */
    static String text(List<?> items) {
        if (items.isEmpty()) {
            return "";
        }
        if (items.size() > 1) {
            throw Doubt.of();
        }
        return text(items.get(0));
    }

    static String text(Object item) {
        if (item instanceof Node node) {
            return node.value();
        }
        if (item instanceof String text) {
            return text;
        }
        throw Doubt.of();
    }

    /** A number as {@code number()} makes it, of the only item; one in a form that is not usual is in doubt. */
    static double number(List<?> items) {
        if (items.size() > 1) {
            throw Doubt.of();
        }
        Object item = items.isEmpty() ? "" : items.get(0);
        if (item instanceof Double number) {
            return number;
        }
        String text = text(item).strip();
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        if (text.chars().anyMatch(Character::isDigit) || text.contains("INF")) {
            throw Doubt.of();
        }
        return Double.NaN;
    }

    /** Nodes in their order, each once; other items as they are, but not both. */
    static List<?> sorted(List<Object> items) {
        int before = -1;
        int nodes = 0;
        boolean inOrder = true;
        for (Object item : items) {
            if (item instanceof Node node) {
                nodes++;
                inOrder &= node.order > before;
                before = node.order;
            }
        }
        if (nodes > 0 && nodes < items.size()) {
            throw Doubt.of();
        }
        return inOrder ? items : inOrder(items);
    }

    private static List<Node> inOrder(List<Object> items) {
        List<Node> nodes = new ArrayList<>(items.size());
        items.forEach(item -> nodes.add((Node) item));
        nodes.sort(ORDER);
        List<Node> once = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (once.isEmpty() || once.get(once.size() - 1) != node) {
                once.add(node);
            }
        }
        return once;
    }
}
