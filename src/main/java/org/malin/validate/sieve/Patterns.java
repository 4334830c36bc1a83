package org.malin.validate.sieve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions of the simple kind, which mean the same in XPath and in Java; others are in doubt. */
final class Patterns {
    private static final Pattern SIMPLE = Pattern.compile("\\^?(?:[A-Za-z0-9\\-/# ]|\\\\[.d]|\\\\p\\{(?:L|N|Mn)\\}"
            + "|\\[\\^?(?:[a-zA-Z0-9]-[a-zA-Z0-9]|[a-zA-Z0-9]|\\\\p\\{(?:L|N|Mn)\\})++\\]"
            + "|\\((?!\\?)|\\||\\)|[+*]|\\{\\d+\\})++\\$?");

    private Patterns() {}

    static Expr matches(Expr text, String pattern) {
        Pattern compiled = compiled(pattern);
        return Expr.truth(scope -> compiled.matcher(text.text(scope)).find());
    }

    static Expr replaced(Expr text, String pattern, String by) {
        Pattern compiled = compiled(pattern);
        if (compiled.matcher("").find() || by.indexOf('$') >= 0 || by.indexOf('\\') >= 0) {
            throw Doubt.of();
        }
        return Expr.words(scope -> compiled.matcher(text.text(scope)).replaceAll(Matcher.quoteReplacement(by)));
    }

    /** The parts between a sign. */
    static Expr split(Expr text, String sign) {
        if (sign.length() != 1 || "/,;: ".indexOf(sign) < 0) {
            throw Doubt.of();
        }
        return Expr.list(scope -> {
            String whole = text.text(scope);
            return whole.isEmpty() ? List.of() : List.of(whole.split(sign, -1));
        });
    }

    /** In Java a dollar sign also fits before the end of a last line, and digits are those of ASCII. */
    private static Pattern compiled(String pattern) {
        if (!SIMPLE.matcher(pattern).matches()) {
            throw Doubt.of();
        }
        return Pattern.compile(pattern.replace("$", "\\z").replace("\\d", "\\p{Nd}"));
    }
}
