package org.malin.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.malin.generate.Truth.Origin;

/** Prints title, date and what the page says about the document. */
final class HeaderPrinter {
    private static final int FIRST_SAFE_SHORT_YEAR = 1950;
    private final Page page;
    private final Layout layout;
    private final Truth truth;

    HeaderPrinter(Page page, Truth truth) {
        this.page = page;
        this.layout = page.layout();
        this.truth = truth;
    }

    void before() {
        page.facts().title(truth.title());
        page.facts().date(truth.date().toString());
        switch (layout.get(Layout.Metadata.class)) {
            case LABELLED -> {
                titleAndDate();
                labelled();
            }
            case DATE_AND_TITLE_IN_ONE -> {
                page.print(Block.Kind.META, page.marked(date() + " " + truth.title(), "# "));
                labelled();
            }
            case UNLABELLED -> {
                meta(truth.summary());
                titleAndDate();
                meta(credit());
            }
            case SOURCE_BEFORE -> {
                titleAndDate();
                meta(page.say("Source: ", "Quelle: ") + source());
            }
            default -> titleAndDate();
        }
        repeatedTitle();
    }

    void after() {
        switch (layout.get(Layout.Metadata.class)) {
            case AFTER -> labelled();
            case SOURCE_IN_BRACKETS_AFTER -> meta("[" + page.say("Source: ", "Quelle: ") + source() + "]");
            default -> {}
        }
    }

    private void meta(String line) {
        page.print(Block.Kind.META, line);
    }

    private void titleAndDate() {
        boolean dateFirst = page.random().nextBoolean();
        if (dateFirst) {
            page.print(Block.Kind.LABEL, page.marked(date(), "## "));
        }
        title();
        if (layout.is(Layout.TitleForm.WITH_SUBTITLE)) {
            page.print(Block.Kind.LABEL, subtitle());
        }
        if (!dateFirst) {
            page.print(Block.Kind.LABEL, page.marked(date(), "## "));
        }
    }

    private void title() {
        String title = truth.title();
        int middle = title.indexOf(' ', title.length() / 2);
        if (layout.is(Layout.TitleForm.TWO_LINES) && middle > 0 && !layout.is(Layout.Markup.HEADINGS)) {
            String mark = layout.is(Layout.Markup.BOLD) ? "**" : "";
            page.print(new Block(
                    Block.Kind.LABEL, List.of(mark + title.substring(0, middle), title.substring(middle + 1) + mark)));
        } else {
            page.print(Block.Kind.LABEL, page.marked(title, "# "));
        }
    }

    private String subtitle() {
        int other = truth.number() + 1;
        return page.say(
                "(Re: Point II of Protocol No. " + other + ")", "(Zu Punkt II des Protokolls Nr. " + other + ")");
    }

    private void repeatedTitle() {
        if (layout.has(Layout.Extra.TITLE_REPEATED)) {
            page.print(Block.Kind.LABEL, page.say("Protocol No. ", "Protokoll Nr. ") + truth.number());
        }
    }

    private void labelled() {
        page.printLabel(page.say("Citation:", "Zitierweise:"));
        meta("\"" + truth.title() + "\", " + date() + ", "
                + page.say("Harbour Digital Archive", "Digitales Hafenarchiv") + ", " + source()
                + " https://archive.example.org/document/" + (truth.number() + 4000));
        page.printLabel(page.say("Summary:", "Zusammenfassung:"));
        meta(truth.summary());
        page.printLabel(page.say("Credits:", "Danksagung:"));
        meta(credit());
        page.printLabel(page.say("Original Language:", "Originalsprache:"));
        meta(page.say("Russian", "Russisch"));
        page.printLabel(page.say("Contents:", "Inhalt:"));
        meta(page.say("Translation - English", "Übersetzung - Deutsch"));
    }

    private String credit() {
        return page.say(
                "This document was made possible with support from Harbour Foundation",
                "Dieses Dokument wurde mit Unterstützung der Hafenstiftung ermöglicht");
    }

    private String source() {
        Origin origin = truth.origin();
        page.facts().shelfmark("repository", origin.repository());
        page.facts().shelfmark("fond", String.valueOf(origin.fond()));
        return origin.repository() + ", " + shelfmark(origin) + ". " + page.say("Translated by ", "Übersetzt von ")
                + origin.translator() + ".";
    }

    private String shelfmark(Origin o) {
        if (layout.is(Layout.Shelf.OTHER_TERMS)) {
            return String.format(Locale.ROOT, "F. %d, per. %d, dok. %d", o.fond(), o.opis(), o.delo());
        }
        page.facts().shelfmark("opis", String.valueOf(o.opis()));
        page.facts().shelfmark("delo", String.valueOf(o.delo()));
        page.facts().add(Category.SHELFMARK, "list=" + o.leaves());
        boolean small = layout.is(Layout.Shelf.SMALL);
        String leaf = layout.is(Layout.Shelf.MISREAD) ? "LI." : o.leaves().contains("-") && small ? "ll." : "L.";
        String form = small ? "f. %d, op. %d, d. %d, %s %s" : "F. %d, Op. %d, D. %d, %s %s";
        return String.format(
                Locale.ROOT,
                form,
                o.fond(),
                o.opis(),
                o.delo(),
                small ? leaf.toLowerCase(Locale.ROOT) : leaf,
                o.leaves());
    }

    private String date() {
        return date(truth.date());
    }

    String date(LocalDate date) {
        return switch (layout.get(Layout.DateForm.class)) {
            case MONTH_FIRST ->
                page.say(monthOf(date) + " " + date.getDayOfMonth() + ", " + date.getYear(), dayFirst(date));
            case DAY_FIRST -> dayFirst(date);
            case ROMAN -> date.getDayOfMonth() + "." + Roman.of(date.getMonthValue()) + "." + date.getYear();
            case SLASHES -> date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + shortYear(date.getYear());
        };
    }

    private static String shortYear(int year) {
        return String.valueOf(year < FIRST_SAFE_SHORT_YEAR ? year : year % 100);
    }

    String dayFirst(LocalDate date) {
        return date.getDayOfMonth() + page.say(" ", ". ") + monthOf(date) + " " + date.getYear();
    }

    private String monthOf(LocalDate date) {
        return truth.language().month(date);
    }
}
