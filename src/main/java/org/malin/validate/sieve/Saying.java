package org.malin.validate.sieve;

import java.util.List;

/** What an assertion says where it speaks: words, and expressions whose values stand between them. */
record Saying(String id, String role, List<Object> parts) {

    /** The words about a node, which is the item. */
    Said of(Node node, Scope scope) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part instanceof Expr value ? words(value.all(scope)) : part);
        }
        boolean isElement = node.kind == Node.Kind.ELEMENT;
        return new Said(id, role, text.toString(), isElement ? node.line : -1, node.column);
    }

    private static String words(List<?> items) {
        StringBuilder words = new StringBuilder();
        for (Object item : items) {
            words.append(words.length() > 0 || item != items.get(0) ? " " : "").append(word(item));
        }
        return words.toString();
    }

    /** A whole number has one form; others are in doubt. */
    private static String word(Object item) {
        if (item instanceof Double number && number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            return String.valueOf(number.intValue());
        }
        return Values.text(item);
    }
}
