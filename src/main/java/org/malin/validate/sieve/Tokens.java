package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, read one after another. What is not known puts all in doubt. */
final class Tokens {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}._-]*";
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<text>'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\")|(?<number>\\d+)(?![\\d.eE])"
                    + "|(?<name>" + NAME + "(?::" + NAME + ")?)"
                    + "|(?<sign>//|::|:=|<<|>>|<=|>=|!=|\\.\\.|[/()\\[\\],|@.$=<>+*-]))");

    /** What a token can be. */
    enum Kind {
        TEXT,
        NUMBER,
        NAME,
        SIGN,
        END
    }

    /** A token; of a text without its quotes. */
    record Token(Kind kind, String text) {}

    private static final Token END = new Token(Kind.END, "");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String expression) {
        String rest = expression.strip();
        Matcher m = TOKEN.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            if (!m.find(at) || m.start() != at) {
                throw Doubt.of();
            }
            tokens.add(token(m));
            at = m.end();
        }
    }

    private static Token token(Matcher m) {
        String text = m.group("text");
        if (text != null) {
            String quote = text.substring(0, 1);
            return new Token(Kind.TEXT, text.substring(1, text.length() - 1).replace(quote + quote, quote));
        }
        for (Kind kind : new Kind[] {Kind.NUMBER, Kind.NAME, Kind.SIGN}) {
            String found = m.group(kind.name().toLowerCase(Locale.ROOT));
            if (found != null) {
                return new Token(kind, found);
            }
        }
        throw Doubt.of();
    }

    /** The token that comes, or one behind it. */
    Token peek(int behind) {
        return next + behind < tokens.size() ? tokens.get(next + behind) : END;
    }

    Token take() {
        Token token = peek(0);
        next++;
        return token;
    }

    boolean isNext(String text) {
        return isAt(0, text);
    }

    /** Whether a word or sign stands so many tokens behind the next. */
    boolean isAt(int behind, String text) {
        Token token = peek(behind);
        return token.kind() != Kind.TEXT && token.text().equals(text);
    }

    /** Takes a word or sign if it comes. */
    boolean takeIf(String text) {
        boolean comes = isNext(text);
        next += comes ? 1 : 0;
        return comes;
    }

    void expect(String text) {
        if (!takeIf(text)) {
            throw Doubt.of();
        }
    }

    String name() {
        if (peek(0).kind() != Kind.NAME) {
            throw Doubt.of();
        }
        return take().text();
    }
}
