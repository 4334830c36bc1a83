package org.malin.generate;

import java.time.LocalDate;
import java.util.List;

/** An invented protocol: what happened, before anybody prints it. */
record Truth(
        Language language,
        String body,
        int number,
        LocalDate date,
        String title,
        String summary,
        Origin origin,
        List<Session> sessions) {

    /** Where the original lies, and who translated it. */
    record Origin(String repository, int fond, int opis, int delo, String leaves, String translator) {}

    record Name(String initials, String surname, String office) {}

    record Session(LocalDate date, Name chair, List<Name> present, List<Name> absent, List<Item> items) {}

    record Item(int number, Statement head, List<Name> named, List<Speech> speeches) {}

    /** What one or several people say. */
    record Speech(Kind kind, List<Name> speakers, List<Statement> statements) {}

    /** How a speech belongs to its speakers. */
    enum Kind {
        /** One person, named at the words. */
        DIRECT,
        /** Several people, named before words that no one of them owns. */
        LISTING,
        /** Several people, then one of them is named at some words. */
        LISTING_THEN_ONE,
        /** Nobody is named. */
        NOBODY,
        /** Everybody or some, without a name. */
        ALL,
        /** Somebody whom the minutes do not know for sure. */
        DOUBTFUL,
        /** Told by the one who keeps the minutes. */
        PROSE,
        /** The name stands after the words. */
        AFTERWARDS,
        /** A short remark in another's speech. */
        INTERJECTION,
        /** Laughter and the like. */
        EVENT
    }

    record Statement(List<Piece> pieces) {
        static Statement of(String words) {
            return new Statement(List.of(new Piece(PieceKind.WORDS, words, "")));
        }

        /** True if there are only plain words. */
        boolean isPlain() {
            return pieces.stream().allMatch(p -> p.kind() == PieceKind.WORDS);
        }
    }

    /** Some words; the second text is what an editor adds. */
    record Piece(PieceKind kind, String text, String added) {}

    /** What is special about some words. */
    enum PieceKind {
        WORDS,
        /** Words that an editor supplied. */
        SUPPLIED,
        /** An abbreviation that an editor wrote out. */
        EXPANSION,
        /** Words that cannot be read. */
        GAP,
        /** Words that the writer crossed out. */
        DELETED,
        /** A reading that the editor is not sure of. */
        UNCLEAR,
        /** A slip that the editor points at. */
        SIC,
        /** A slip with the right word beside it. */
        CORRECTED,
        /** A remark of the translator in the line. */
        GLOSS,
        /** The line breaks off; the text is the note that says so. */
        BREAKS_OFF,
        /** A note of the editor; the text is the note. */
        NOTE
    }
}
