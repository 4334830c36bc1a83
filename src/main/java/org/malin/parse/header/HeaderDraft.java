package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.parse.context.TextBlock;
import org.malin.source.Passage;

/** What was found of the header so far. */
final class HeaderDraft {

    @Nullable
    Passage title;

    /** The title that the page sets above the document's own. */
    @Nullable
    Passage pageTitle;

    /** A number printed before the title. */
    @Nullable
    Passage titleNumber;

    @Nullable
    Passage datePrinted;

    @Nullable
    String date;

    @Nullable
    Passage credits;

    @Nullable
    Passage originalLanguage;

    @Nullable
    Passage textLanguage;

    final List<TextBlock> leadSummaries = new ArrayList<>();
    final List<TextBlock> tailSummaries = new ArrayList<>();
    final List<TextBlock> citations = new ArrayList<>();
    final List<Passage> rights = new ArrayList<>();
    final List<LabelledTerms> keywords = new ArrayList<>();

    /** A label and the lines under it. */
    record LabelledTerms(Passage label, List<Passage> terms) {}

    void date(DayReader.Day day, Passage printed) {
        if (date == null) {
            date = day.iso();
            datePrinted = printed;
        }
    }
}
