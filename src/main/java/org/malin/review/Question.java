package org.malin.review;

import java.util.Comparator;
import org.malin.finding.Place;
import org.malin.model.DecisionRule;
import org.malin.source.Quote;

/**
 * A decision that is open, as it is put to an editor.
 *
 * @param key the identifier of its record, by which it is answered
 * @param document the id of its document
 * @param tei where the record's element stands in the TEI file
 * @param target the identifier of the element
 * @param element what that is
 * @param source where the words stand in the source; line 0 if unknown
 * @param quote the words that it rests on
 * @param passage the line of the source, or some of it around the words
 * @param at the words' first code point in the passage, from 0
 * @param length of the words in code points
 * @param encoding the element in the TEI file, or its beginning
 */
public record Question(
        String key,
        String document,
        Place tei,
        String target,
        String element,
        Place source,
        DecisionRule rule,
        String certainty,
        String evidence,
        String alternative,
        Quote quote,
        String passage,
        int at,
        int length,
        String encoding) {

    /** Least certain first, then in the order of documents and sources. */
    public static final Comparator<Question> LEAST_CERTAIN_FIRST = Comparator.comparing(
                    (Question question) -> !question.certainty().equals("low"))
            .thenComparing(Question::document)
            .thenComparingInt(question -> question.source().line())
            .thenComparingInt(question -> question.source().column())
            .thenComparing(Question::key);
}
