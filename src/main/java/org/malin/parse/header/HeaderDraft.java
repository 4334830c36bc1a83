package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malin.model.Inline;
import org.malin.parse.context.TextBlock;
import org.malin.source.Passage;

/** What was found of the header so far. */
final class HeaderDraft {

    @Nullable
    Passage title;

    /** Note markers at the end of the title. */
    List<Inline> titleMarks = List.of();

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

    /** What stands in the place of something that the header has already. */
    final List<Passage> more = new ArrayList<>();

    /** A label and the lines under it. */
    record LabelledTerms(Passage label, List<Passage> terms) {}

    /** A title under its label; it wins over a line that only looks like one. */
    void labelledTitle(Passage text) {
        keep(title);
        title = text;
    }

    /** The title that the document prints under the one of the page; what stood above that one is kept. */
    void printedTitle(Passage text) {
        keep(pageTitle);
        pageTitle = title;
        title = text;
    }

    /** The title that a citation gives in full. */
    void citedTitle(Passage text) {
        if (pageTitle == null) {
            pageTitle = title;
        } else {
            keep(title);
        }
        title = text;
    }

    void credits(Passage text) {
        keep(credits);
        credits = text;
    }

    void originalLanguage(Passage text) {
        keep(originalLanguage);
        originalLanguage = text;
    }

    void textLanguage(Passage text) {
        keep(textLanguage);
        textLanguage = text;
    }

    /** A day that is printed as such; a second one is kept beside the first. */
    void printedDate(Optional<DayReader.Day> day, Passage printed) {
        if (date == null && day.isPresent()) {
            date(day.get(), printed);
        } else {
            keep(printed);
        }
    }

    private void keep(@Nullable Passage text) {
        if (text != null) {
            more.add(text);
        }
    }

    void date(DayReader.Day day, Passage printed) {
        if (date == null) {
            date = day.iso();
            datePrinted = printed;
        }
    }
}
