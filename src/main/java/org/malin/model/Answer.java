package org.malin.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.malin.source.Quote;

/**
 * What an editor answered to a decision of the converter.
 *
 * @param id its identifier in the file of answers
 * @param document the id of the document
 * @param rule by which the converter decided
 * @param quote the words that the decision rests on
 * @param accepted whether the converter's reading is right; else the other reading is taken
 * @param reading what the other reading is where there are several: an entry of the authority file for a name, the words
 *     of another bracket for a deletion; null = that of the rule
 * @param editor the editor's name
 * @param date the day in ISO form as the editor gave it; null if none
 * @param remark the editor's words; may be empty
 * @param place where the answer stands
 */
public record Answer(
        String id,
        String document,
        DecisionRule rule,
        Quote quote,
        boolean accepted,
        @Nullable String reading,
        String editor,
        @Nullable String date,
        String remark,
        Place place) {

    /** The part of an identifier that stands for the editor: {@code anna-lind}. */
    public String editorKey() {
        String key = java.text.Normalizer.normalize(editor, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return key.isEmpty() ? "editor" : key;
    }

    /** Who answered what and when, a sentence. */
    public String told() {
        String what = accepted ? "accepted" : "the other reading was taken";
        String day = date == null ? "" : " on " + date;
        return what + " by " + editor + day + (remark.isEmpty() ? "" : ": " + remark);
    }
}
