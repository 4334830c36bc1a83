package org.malin.parse.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.source.Passage;

/** Recognises the labels that a web page or archive sets before parts of a document: "Summary:", "Rights". */
final class PageLabels {

    /**
     * A label that was found.
     *
     * @param list which kind
     * @param label its words with colon
     * @param rest what follows on the line; may be empty
     */
    record Hit(WordList list, Passage label, Passage rest) {}

    private static final List<WordList> LISTS = List.of(
            WordList.CITATION_LABEL,
            WordList.SUMMARY_LABEL,
            WordList.CREDITS_LABEL,
            WordList.ORIGINAL_LANGUAGE_LABEL,
            WordList.CONTENTS_LABEL,
            WordList.TITLE_LABEL,
            WordList.DATE_LABEL,
            WordList.RIGHTS_LABEL,
            WordList.KEYWORD_LABEL,
            WordList.EMPTY_LABEL);

    private final Map<WordList, Opening> labels = new LinkedHashMap<>();

    PageLabels(Conventions conventions) {
        LISTS.forEach(list -> labels.put(
                list,
                conventions.opening(
                        "\\[?(?:" + conventions.alternation(list) + ")(?:\\s*:(?<rest>.*)|\\s*)", Pattern.DOTALL)));
    }

    Optional<Hit> match(Passage text) {
        for (Map.Entry<WordList, Opening> label : labels.entrySet()) {
            Matcher m = label.getValue().whole(text.toString());
            if (m != null) {
                int split = m.group("rest") == null ? text.length() : m.start("rest");
                return Optional.of(new Hit(
                        label.getKey(),
                        text.subSequence(0, split).strip(),
                        text.from(split).strip()));
            }
        }
        return Optional.empty();
    }
}
