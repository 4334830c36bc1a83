package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.source.Passage;

/** Archive and repository: the parts between commas before the shelfmark. */
record Holders(@Nullable Passage archive, @Nullable Passage repository) {

    private static final Pattern FILES =
            Pattern.compile("\\d|\\b(?:Files?|Records?|Papers|Collection|Lot|Box|Akten|Nachlass)\\b|^\\p{Ll}");

    /** What is cited is a printed work, or somebody's book, and no archive. */
    private static final Pattern PRINTED =
            Pattern.compile("[\"“„«][^\"”“»]{3,80}[\"”“»]|['’]s\\s|\\b(?:[Vv]olume|[Vv]ol\\.|Band|Bd\\.)\\s");

    static Holders of(Organisations places, Passage text, int from, int to, boolean cited) {
        List<Passage> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ',' || !cited && endsSentence(text, i)) {
                Passage part = trim(text.subSequence(start, i));
                if (!part.isBlank()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        if (parts.isEmpty() || !cited) {
            return new Holders(null, parts.isEmpty() ? null : institution(places, text, parts));
        }
        Passage last = parts.get(parts.size() - 1);
        return parts.size() == 1 ? new Holders(last, null) : new Holders(parts.get(0), last);
    }

    /** In a source note the repository is what stands before the first part that names files, or a number. */
    private static @Nullable Passage institution(Organisations places, Passage text, List<Passage> parts) {
        if (PRINTED.matcher(text.toString()).find()) {
            return null;
        }
        int last = -1;
        while (last + 1 < parts.size()
                && !FILES.matcher(parts.get(last + 1).toString()).find()) {
            last++;
        }
        while (last > 0 && places.isPlace(parts.get(last).toString())) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        int start = CitationReader.indexIn(text, parts.get(0));
        return text.subSequence(
                start,
                CitationReader.indexIn(text, parts.get(last)) + parts.get(last).length());
    }

    /** A stop after a word, before another sentence. */
    private static boolean endsSentence(Passage text, int i) {
        return i > 3
                && text.charAt(i) == '.'
                && i + 2 < text.length()
                && Character.isWhitespace(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isLowerCase(text.charAt(i - 3));
    }

    private static Passage trim(Passage part) {
        Passage bare = part.strip();
        while (bare.length() > 0 && ".;:".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.subSequence(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
