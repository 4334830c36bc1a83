package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.inline.Names;

/** Reads names that stand one after the other, separated by commas, semicolons, "and" or line ends. */
final class NameLists {

    private static final Pattern SEPARATOR =
            Pattern.compile("(?:\\s*+[,;]\\s*+(?!(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}(?:[,;:]|$))(?:and |und |и )?"
                    + "|\\s++(?:and|und|и|&)\\s|[^\\S\\n]*+\\n)\\s*+");
    private static final Pattern MARKERS = Pattern.compile("(?:\\s?\\[(?:\\d{1,3}|\\*)\\])++$");

    private final Names names;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Opening plural;
        final Pattern shaped;
        final Pattern occupation;

        Patterns(Conventions conventions) {
            this.plural = plural(conventions);
            this.occupation = conventions.pattern(
                    "(?:\\p{Lu}\\p{Ll}+\\s)?(?:" + conventions.alternation(WordList.OCCUPATION) + ")");
            this.shaped = conventions.pattern("(?:(?:" + conventions.alternation(WordList.HONORIFIC)
                    + ")\\s+)?(?:\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?");
        }
    }

    NameLists(Conventions conventions, Names names) {
        this.names = names;
        this.patterns = conventions.shared(Patterns.class, Patterns::new);
    }

    /** A form of address for several, which stands before a list of names. */
    static Opening plural(Conventions conventions) {
        return conventions.opening("(?:" + conventions.alternation(WordList.HONORIFIC, "plural") + "):?\\s+");
    }

    /** The names, if the text is nothing else; note markers, a final comma, colon or stop apart. */
    Optional<NameList> whole(String text) {
        String bare = (text.indexOf(']') < 0 ? text : MARKERS.matcher(text).replaceFirst("")).stripTrailing();
        boolean comma = bare.endsWith(",") || bare.endsWith(";");
        int end = comma ? bare.length() - 1 : bare.length();
        if (!Names.mayEndName(bare, end)) {
            return Optional.empty();
        }
        Matcher prefix = patterns.plural.at(bare);
        List<NameList.Span> spans = split(bare, prefix == null ? 0 : prefix.end(), end);
        if (spans.isEmpty() || !allNames(bare, spans)) {
            return Optional.empty();
        }
        boolean lines = bare.indexOf('\n') >= 0;
        return Optional.of(new NameList(spans, bare.length(), comma || lines));
    }

    private static List<NameList.Span> split(String text, int from, int end) {
        List<NameList.Span> spans = new ArrayList<>();
        Matcher m = SEPARATOR.matcher(text).region(from, end);
        int start = from;
        while (m.find()) {
            spans.add(new NameList.Span(start, m.start()));
            start = m.end();
        }
        spans.add(new NameList.Span(start, end));
        return spans;
    }

    /** Each is a known name; or there are several, each shaped like one and one of them known. */
    private boolean allNames(String text, List<NameList.Span> spans) {
        int known = 0;
        for (NameList.Span span : spans) {
            String part = text.substring(span.start(), span.end());
            if (spans.size() > 1 && patterns.occupation.matcher(part).matches()) {
                return false;
            }
            if (names.looksLikeName(part)) {
                known++;
            } else if (spans.size() == 1 || !patterns.shaped.matcher(part).matches()) {
                return false;
            }
        }
        return known > 0;
    }
}
