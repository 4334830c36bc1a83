package org.malin.generate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** How a protocol is printed: one choice of each kind, independent as far as they go together. */
final class Layout {
    enum Metadata {
        LABELLED,
        DATE_AND_TITLE_IN_ONE,
        UNLABELLED,
        AFTER,
        SOURCE_BEFORE,
        SOURCE_IN_BRACKETS_AFTER,
        MISSING
    }

    enum TitleForm {
        ONE_LINE,
        TWO_LINES,
        WITH_SUBTITLE
    }

    enum DateForm {
        MONTH_FIRST,
        DAY_FIRST,
        ROMAN,
        SLASHES
    }

    enum Shelf {
        CAPITALS,
        SMALL,
        MISREAD,
        OTHER_TERMS
    }

    enum Lead {
        PRESENT,
        TAKING_PART,
        IN_ATTENDANCE
    }

    enum Shape {
        IN_A_LINE,
        IN_LINES,
        GROUPS,
        SENTENCE,
        NONE
    }

    enum NameForm {
        SURNAME,
        INITIALS_BEFORE,
        INITIALS_AFTER
    }

    enum Chair {
        AMONG_THEM,
        APART,
        MARKED
    }

    enum Single {
        HONORIFIC_ALONE,
        NAME_ALONE,
        HONORIFIC_COLON,
        HONORIFIC_DASH,
        HONORIFIC_TWO_HYPHENS,
        HONORIFIC_SPACED_DASH,
        NAME_COLON,
        NAME_DASH,
        CAPITALS_STOP,
        TITLE_CAPITALS_COLON
    }

    enum Several {
        NAMES_ALONE,
        HONORIFIC_ALONE,
        OVER_LINES,
        HONORIFIC_COLON,
        IN_PARENTHESES
    }

    enum Numbering {
        ROMAN,
        NONE,
        AGENDA_ITEM,
        ARABIC,
        OUT_OF_ORDER,
        MIXED,
        CODES
    }

    enum Marker {
        SQUARE,
        ROUND,
        ROUND_SPACED,
        GLUED,
        SUPERSCRIPT
    }

    enum NoteForm {
        SQUARE_LABELLED,
        SQUARE,
        STOP,
        BARE,
        ROUND,
        ROUND_LABELLED
    }

    enum NotePlace {
        END,
        END_WITH_HEAD,
        END_AS_BULLETS,
        PAGE_FOOT
    }

    enum Deletion {
        TOLD_BY_NOTE,
        SAID_IN_BRACKET,
        TILDES,
        TAG
    }

    enum Gap {
        ILLEGIBLE,
        UNINTELLIGIBLE,
        DOTS,
        EMPTY,
        ANGLE,
        BOXES,
        BLANK
    }

    enum Markup {
        PLAIN,
        BOLD,
        HEADINGS
    }

    enum Spacing {
        BLANK_LINES,
        NO_BLANK_LINES,
        DOUBLE,
        WRAPPED,
        DIVIDED,
        WRAPPED_DOUBLE,
        ONE_LINE
    }

    enum Pages {
        NONE,
        RUNNING_HEAD,
        PAGE_BRACKET,
        NUMBER
    }

    enum Extra {
        BULLETS,
        FURNITURE,
        CURLY_QUOTES,
        LETTERSPACED,
        LIGATURES,
        NUMBERED_POINTS,
        ABSENTEES,
        TWICE,
        TITLE_REPEATED
    }

    private final Map<Class<?>, Enum<?>> choices = new LinkedHashMap<>();
    private final Map<Extra, Boolean> extras = new EnumMap<>(Extra.class);

    private Layout() {}

    /** Chooses at random; what cannot stand together is mended. */
    static Layout of(Random random, Language language) {
        Layout layout = new Layout();
        layout.choose(random, Metadata.LABELLED, TitleForm.ONE_LINE, DateForm.MONTH_FIRST, Shelf.CAPITALS);
        layout.choose(random, Lead.PRESENT, Shape.IN_A_LINE, NameForm.SURNAME, Chair.AMONG_THEM);
        layout.choose(random, Single.HONORIFIC_ALONE, Several.NAMES_ALONE, Numbering.ROMAN);
        layout.choose(random, Marker.SQUARE, NoteForm.SQUARE_LABELLED, NotePlace.END, Deletion.TOLD_BY_NOTE, Gap.BLANK);
        layout.choose(random, Markup.PLAIN, Spacing.BLANK_LINES, Pages.NONE);
        for (Extra extra : Extra.values()) {
            layout.extras.put(extra, random.nextInt(extra == Extra.TWICE ? 40 : 8) == 0);
        }
        layout.mend(random, language);
        return layout;
    }

    /** Half of the time the ordinary choice, else any. */
    private void choose(Random random, Enum<?>... ordinary) {
        for (Enum<?> usual : ordinary) {
            Enum<?>[] all = usual.getDeclaringClass().getEnumConstants();
            set(random.nextInt(3) == 0 ? usual : all[random.nextInt(all.length)]);
        }
    }

    private void set(Enum<?> choice) {
        choices.put(choice.getDeclaringClass(), choice);
    }

    <E extends Enum<E>> E get(Class<E> kind) {
        return kind.cast(choices.get(kind));
    }

    boolean is(Enum<?> choice) {
        return choices.get(choice.getDeclaringClass()) == choice;
    }

    /** Whether blank lines tell the blocks of the page, and no list runs over lines: else plain text says less than others. */
    boolean hasBlocks() {
        return is(Spacing.BLANK_LINES) && !is(Several.OVER_LINES);
    }

    boolean has(Extra extra) {
        return extras.get(extra);
    }

    private void mend(Random random, Language language) {
        if (is(Spacing.ONE_LINE) && random.nextInt(3) > 0) {
            set(Spacing.NO_BLANK_LINES);
        }
        mendMarkup();
        mendNotes();
        mendNames();
        if (is(Numbering.ARABIC)) {
            extras.put(Extra.NUMBERED_POINTS, false);
        }
        if (language == Language.GERMAN && is(DateForm.SLASHES)) {
            set(DateForm.DAY_FIRST);
        }
        mendSpacing();
    }

    /** Marks of Markdown need Markdown. */
    private void mendMarkup() {
        if (is(Spacing.NO_BLANK_LINES)) {
            withoutMarkdown();
        }
        if (is(Spacing.DOUBLE) || is(Spacing.WRAPPED_DOUBLE)) {
            set(TitleForm.ONE_LINE);
        }
        boolean marks = is(Deletion.TILDES) || is(Deletion.TAG) || is(Marker.SUPERSCRIPT);
        if (marks && is(Markup.PLAIN)) {
            set(Markup.BOLD);
        }
    }

    /** Without blank lines Markdown would be one paragraph. */
    private void withoutMarkdown() {
        set(Markup.PLAIN);
        if (is(Deletion.TILDES) || is(Deletion.TAG)) {
            set(Deletion.SAID_IN_BRACKET);
        }
        if (is(Marker.SUPERSCRIPT)) {
            set(Marker.GLUED);
        }
    }

    /** A marker and its note have one look, and bare numbers need a head over the notes. */
    private void mendNotes() {
        if (is(Marker.SQUARE) && (is(NoteForm.ROUND) || is(NoteForm.ROUND_LABELLED))) {
            set(NoteForm.SQUARE_LABELLED);
        }
        if (!is(Marker.SQUARE) && (is(NoteForm.SQUARE) || is(NoteForm.SQUARE_LABELLED))) {
            set(is(Marker.GLUED) || is(Marker.SUPERSCRIPT) ? NoteForm.STOP : NoteForm.ROUND_LABELLED);
        }
        if (needsHead() && (is(NotePlace.PAGE_FOOT) || is(NotePlace.END))) {
            set(NotePlace.END_WITH_HEAD);
        }
    }

    /** Without a head over the notes they could be taken for numbered statements. */
    boolean needsHead() {
        boolean labelled = is(NoteForm.SQUARE_LABELLED) || is(NoteForm.ROUND_LABELLED);
        boolean sameSign = is(NoteForm.SQUARE) || is(NoteForm.ROUND) && is(Marker.ROUND);
        return !labelled && !sameSign;
    }

    /** A name alone on a line can be told for a speaker only if there is a list of names. */
    private void mendNames() {
        if (is(Shape.NONE)) {
            if (is(Single.NAME_ALONE)) {
                set(Single.HONORIFIC_ALONE);
            }
            if (is(Several.NAMES_ALONE) || is(Several.OVER_LINES)) {
                set(Several.HONORIFIC_ALONE);
            }
        }
        if (is(Chair.MARKED) && (is(Shape.GROUPS) || is(Shape.SENTENCE))) {
            set(Chair.APART);
        }
    }

    /** Where line ends are lost or stand everywhere, only what can still be told apart is kept. */
    private void mendSpacing() {
        if (is(Spacing.ONE_LINE)) {
            set(Markup.PLAIN);
            set(Metadata.LABELLED);
            set(TitleForm.ONE_LINE);
            set(Shape.IN_A_LINE);
            set(Numbering.ROMAN);
            set(Single.CAPITALS_STOP);
            set(Several.HONORIFIC_COLON);
            set(Pages.NONE);
            extras.replaceAll((extra, on) -> false);
            set(Marker.SQUARE);
            set(NoteForm.SQUARE_LABELLED);
            set(NotePlace.END);
            set(Deletion.TOLD_BY_NOTE);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        choices.forEach((kind, choice) ->
                out.append(kind.getSimpleName()).append('=').append(choice).append(' '));
        extras.forEach((extra, on) -> out.append(on ? "+" + extra + " " : ""));
        return out.toString().strip();
    }
}
