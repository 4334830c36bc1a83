package org.malin.conventions;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that knows how its matches may begin, so that most texts are told by their first signs. It learns that from
 * the pattern itself: of a few signs it says whether more of them might help, and where they would not, no text that
 * begins so has a match. What was learnt serves all documents.
 */
public final class Opening {

    /** So many signs are asked for; more tell little more. */
    private static final int LONGEST = 6;

    /** So many beginnings are remembered; a pattern that fits nearly anything has more, of which nothing is to be learnt. */
    private static final int MOST = 128;

    /** What begins with other signs is left to the pattern. */
    private static final int SIGNS = 128;

    /** Of such a pattern no match begins in the middle of a word. */
    private static final String AT_WORDS = "(?<![\\p{L}\\d";

    private static final Beginning YES = new Beginning(0);
    private static final Beginning NO = new Beginning(0);

    private final Pattern pattern;
    private final boolean atWords;
    private final Beginning none = new Beginning(SIGNS);
    private final AtomicInteger known = new AtomicInteger();

    /** What is known of the signs after some others; null is not known yet. */
    private static final class Beginning {
        final @Nullable Beginning[] next;

        Beginning(int signs) {
            next = new Beginning[signs];
        }
    }

    private Opening(Pattern pattern) {
        this.pattern = pattern;
        this.atWords = pattern.pattern().startsWith(AT_WORDS);
    }

    /** Of a pattern that asks for nothing to stand before its matches; that something does not may be asked. */
    public static Opening of(Pattern pattern) {
        return new Opening(pattern);
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin there. */
    public boolean mayBegin(String text, int at) {
        Beginning before = none;
        int end = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < end; i++) {
            char sign = text.charAt(i);
            if (sign >= SIGNS) {
                return true;
            }
            Beginning next = before.next[sign];
            if (next == null) {
                next = ask(text.substring(at, i + 1));
                before.next[sign] = next;
            }
            if (next == YES || next == NO) {
                return next == YES;
            }
            before = next;
        }
        return true;
    }

    private Beginning ask(String signs) {
        Matcher matcher = pattern.matcher(signs);
        if (matcher.lookingAt() || matcher.hitEnd() && (signs.length() == LONGEST || known.get() >= MOST)) {
            return YES;
        }
        if (!matcher.hitEnd()) {
            return NO;
        }
        known.incrementAndGet();
        return new Beginning(SIGNS);
    }

    /** The match with which the text begins; null if there is none. */
    public @Nullable Matcher at(String text) {
        Matcher matcher = mayBegin(text, 0) ? pattern.matcher(text) : null;
        return matcher != null && matcher.lookingAt() ? matcher : null;
    }

    /** The match that the whole text is; null if it is none. */
    public @Nullable Matcher whole(String text) {
        Matcher matcher = mayBegin(text, 0) ? pattern.matcher(text) : null;
        return matcher != null && matcher.matches() ? matcher : null;
    }

    /** The first match that begins from {@code from} on and before {@code to}; null if there is none. */
    public @Nullable Matcher first(String text, int from, int to) {
        Matcher matcher = null;
        for (int at = from; at < Math.min(to, text.length()); at++) {
            boolean inside = atWords && at > 0 && isOfWord(text.charAt(at - 1));
            if (!inside && mayBegin(text, at) && !isInPair(text, at)) {
                matcher = matcher == null ? freely(text) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    private Matcher freely(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetter(sign) || sign >= '0' && sign <= '9';
    }

    private static boolean isInPair(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The same in the whole text. */
    public @Nullable Matcher first(String text) {
        return first(text, 0, text.length());
    }

    /** Whether the text begins with a match. */
    public boolean begins(String text) {
        return at(text) != null;
    }

    /** Whether the whole text is a match. */
    public boolean matches(String text) {
        return whole(text) != null;
    }
}
