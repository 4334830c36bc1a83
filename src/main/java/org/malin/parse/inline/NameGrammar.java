package org.malin.parse.inline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;

/**
 * How names are printed: honorific, initials or forenames, surname; in lists also the initials after the surname
 * ({@code Gromyko, A.A.}).
 */
final class NameGrammar {

    private static final String INITIAL = "(?:\\p{Lu}|Iu|Yu|Ju|Ia|Ya|Ja|Zh|Kh|Ch|Sh|Ts|Dzh|Ph|Th|Ye|Ie)\\.";
    private static final Pattern INITIALS = Pattern.compile("(?:" + INITIAL + "[\\s-]?){1,4}");
    private static final Pattern AFTER = Pattern.compile("(?:,\\s*|\\s+)((?:" + INITIAL + "\\s?){1,4})$");
    private static final String PARTICLES = "(?:von|van|de|der|den|zu|zur|di|da|del|della|la|le|al|el|bin|ibn|ter|ten)";
    private static final Pattern NOBLE = Pattern.compile("(?:" + PARTICLES + "\\s){1,2}\\p{Lu}");
    private static final Pattern PARTICLE = Pattern.compile(PARTICLES);
    private static final int MOST_GIVEN = 4;
    private static final int LONGEST_ABBREVIATION = 4;

    private final PersonForms forms;
    private final Conventions conventions;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Opening honorific;
        final Pattern office;

        Patterns(Conventions conventions) {
            this.office = conventions.pattern("(?:"
                    + conventions.words(WordList.OFFICE).stream()
                            .map(word -> word.form())
                            .filter(form -> form.indexOf(' ') > 0
                                    && !form.startsWith("The ")
                                    && !form.equals(form.toUpperCase(Locale.ROOT)))
                            .map(Pattern::quote)
                            .reduce((a, b) -> a + "|" + b)
                            .orElse("(?!)")
                    + ")");
            this.honorific = conventions.opening(
                    "(?<![\\p{L}\\d])(?=\\p{L})(" + conventions.alternation(WordList.HONORIFIC)
                            + ")(?:\\s+|(?<=\\.))(?=\\p{Lu}|(?:" + PARTICLES + "\\s){1,2}\\p{Lu})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    NameGrammar(Conventions conventions, PersonForms forms) {
        this.conventions = conventions;
        this.forms = forms;
        this.patterns = conventions.shared(Patterns.class, Patterns::new);
    }

    /** Where honorifics of one person stand in the words: from where the name begins to where the honorific does. */
    Map<Integer, Integer> honorifics(String words) {
        Map<Integer, Integer> starts = new HashMap<>();
        Matcher matcher = patterns.honorific.first(words);
        for (; matcher != null; matcher = patterns.honorific.first(words, matcher.end(), words.length())) {
            boolean name = Character.isUpperCase(words.charAt(matcher.end()))
                    || NOBLE.matcher(words)
                            .region(matcher.end(), words.length())
                            .lookingAt();
            if (name && !isPlural(matcher.group(1)) && !isHighOffice(words, matcher)) {
                Integer before = starts.remove(matcher.start()); // "The Rt Hon. Sir": one after the other
                starts.put(matcher.end(), before == null ? matcher.start() : before);
            }
        }
        return starts;
    }

    /** "Secretary General" and the like are offices of two words and stand outside of the name. */
    private boolean isHighOffice(String words, Matcher matcher) {
        if (patterns.office
                .matcher(words)
                .region(matcher.start(), words.length())
                .lookingAt()) {
            return true;
        }
        int end = endBefore(words, matcher.start());
        int start = tokenStart(words, end);
        return matcher.group(1).equals("General") && start < end && Character.isUpperCase(words.charAt(start));
    }

    /** Whether the honorific that stands there is a form of address, after which any name may follow. */
    boolean isAddress(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        return printed.endsWith(".")
                || printed.length() <= LONGEST_ABBREVIATION
                || conventions.words(WordList.HONORIFIC).stream()
                        .anyMatch(word -> word.form().equals(lower));
    }

    private boolean isPlural(String form) {
        return conventions
                .find(WordList.HONORIFIC, form)
                .map(Word::value)
                .filter("plural"::equals)
                .isPresent();
    }

    /** The name whose surname stands at the place, with what stands before it. */
    NameReading around(String words, int start, int end, Map<Integer, Integer> honorifics) {
        return named(words, givenStart(words, start), start, end, honorifics);
    }

    /** A name of known parts; the honorific before it belongs to it. */
    NameReading named(String words, int nameStart, int surnameStart, int end, Map<Integer, Integer> honorifics) {
        Integer role = honorifics.get(nameStart);
        int roleEnd = role == null ? nameStart : endBefore(words, nameStart);
        int givenEnd = surnameStart > nameStart ? endBefore(words, surnameStart) : surnameStart;
        return new NameReading(
                role == null ? nameStart : role,
                roleEnd,
                nameStart,
                end,
                new NameReading.Part(surnameStart > nameStart ? nameStart : surnameStart, givenEnd),
                new NameReading.Part(surnameStart, end));
    }

    /** Where the initials and forenames before a surname begin. */
    private int givenStart(String words, int surnameStart) {
        int start = surnameStart;
        for (int i = 0; i < MOST_GIVEN; i++) {
            int end = endBefore(words, start);
            if (end == start && !isAfterStop(words, start)) {
                break;
            }
            int token = tokenStart(words, end);
            if (token == end || !isGiven(words.subSequence(token, end).toString())) {
                break;
            }
            start = token;
        }
        return start;
    }

    /** Initials may stand without a blank before the surname: {@code A.Mikoyan}. */
    private static boolean isAfterStop(String words, int index) {
        return index > 0 && words.charAt(index - 1) == '.';
    }

    private boolean isGiven(String token) {
        return INITIALS.matcher(token).matches() && !token.equals("U.S.") && !token.equals("U.N.")
                || forms.isForename(token);
    }

    private static int endBefore(String words, int index) {
        int end = index;
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int tokenStart(String words, int end) {
        int start = end;
        while (start > 0 && (Words.isLetter(words, start - 1) || isJoint(words, start - 1, end))) {
            start--;
        }
        return start;
    }

    private static boolean isJoint(String words, int index, int end) {
        char c = words.charAt(index);
        return c == '.'
                || (c == '-' || c == '\'' || c == '\u2019') && index + 1 < end && Words.isLetter(words, index - 1);
    }

    /** The name that the whole text is: the last word is the surname, unless initials come after it. */
    @Nullable
    NameReading whole(String words) {
        Map<Integer, Integer> honorifics = honorifics(words);
        int roleEnd = 0;
        for (Map.Entry<Integer, Integer> honorific : honorifics.entrySet()) {
            roleEnd = honorific.getValue() == 0 ? honorific.getKey() : roleEnd;
        }
        if (roleEnd >= words.length()) {
            return null;
        }
        Matcher after = AFTER.matcher(words);
        int last = endBefore(words, words.length()) - 1;
        boolean inverted = last > 0 && words.charAt(last) == '.' && after.find() && after.start() > roleEnd;
        return inverted
                ? inverted(
                        words,
                        roleEnd,
                        after.start(),
                        new NameReading.Part(after.start(1), endBefore(words, after.end(1))))
                : named(words, roleEnd, surnameStart(words, roleEnd), words.length(), honorifics);
    }

    private static NameReading inverted(String words, int roleEnd, int surnameEnd, NameReading.Part given) {
        NameReading.Part surname = new NameReading.Part(roleEnd, surnameEnd);
        return new NameReading(0, endBefore(words, roleEnd), roleEnd, words.length(), given, surname);
    }

    /** The last word, with small words of a noble name before it. */
    private static int surnameStart(String words, int from) {
        int start = words.length();
        while (start > from && !Character.isWhitespace(words.charAt(start - 1)) && !isStop(words, start - 1, from)) {
            start--;
        }
        int end = endBefore(words, start);
        while (end > from) {
            int token = end;
            while (token > from && !Character.isWhitespace(words.charAt(token - 1))) {
                token--;
            }
            if (!PARTICLE.matcher(words.subSequence(token, end)).matches()) {
                break;
            }
            start = token;
            end = endBefore(words, start);
        }
        return start;
    }

    private static boolean isStop(String words, int index, int from) {
        return index > from && words.charAt(index) == '.' && index + 1 < words.length();
    }
}
