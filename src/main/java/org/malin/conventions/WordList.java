package org.malin.conventions;

import java.util.Locale;

/** The lists of words by which a protocol is read. */
public enum WordList {
    // labels of the page and of the document
    /** Before those present; value = role. */
    ATTENDANCE_LABEL,
    CITATION_LABEL,
    SUMMARY_LABEL,
    CREDITS_LABEL,
    ORIGINAL_LANGUAGE_LABEL,
    CONTENTS_LABEL,
    TITLE_LABEL,
    DATE_LABEL,
    /** Labels of the lines of a memorandum. */
    MEMO_LABEL,
    RIGHTS_LABEL,
    /** Labels whose content, if any, are keywords. */
    KEYWORD_LABEL,
    /** Labels that head nothing we keep. */
    EMPTY_LABEL,
    NOTES_LABEL,
    /** Before one note; value = type of the note. */
    NOTE_LABEL,
    /** Before leaves. */
    LOCUS_LABEL,
    /** Before a level of a shelfmark; value = type. */
    SHELFMARK_LABEL,
    DECISION_LABEL,
    SIGNATURE_LABEL,

    // sentences of the page
    RIGHTS_OPENER,
    BOILERPLATE,
    CREDIT_CUE,
    RESPONSIBILITY,
    TRANSLATOR_TAG,

    // speakers
    /** Titles that stand before the names of those present. */
    TITLE_BEFORE,
    /** Letters of honour, office and degree after a name. */
    NAME_AFTER,
    /** What somebody is, or where: words that follow a name, and are no name. */
    OCCUPATION,
    /** What a delegation is called at the head of the names of its members. */
    ATTENDANCE_SIDE,
    /** Words after which a list of those present has names of states. */
    ATTENDANCE_STATES,
    /** Words after the name of whoever is in the chair. */
    CHAIR_AFTER,
    /** Words of the names of archives and files. */
    HOLDING_WORD,
    /** Value {@code role}, or {@code plural}. */
    HONORIFIC,
    /** Value {@code chair} where it is the chair. */
    OFFICE,
    GROUP_SPEAKER,

    // dates and numbers
    /** Value 1 to 12. */
    MONTH,
    /** Value = digits. */
    NUMBER_WORD,

    // items and sessions
    /** Words that make another organisation of the name that follows: "National" Security Council. */
    ORGANISATION_OTHER,
    /** Before the heading of an item: "Слушали:". */
    ITEM_LABEL,
    HEADING_OPENER,
    /** Words by which a sentence begins though they look like the opening of a heading. */
    HEADING_NOT,
    HEADING_NOUN,
    /** Above the list of what a meeting deals with. */
    AGENDA_LABEL,
    SESSION_CUE,
    MEETING_WORD,
    CLASSIFICATION,
    /** What a document is called: "Memorandum", "Minutes". */
    DOCUMENT_NOUN,
    SALUTE_OPENER,

    // brackets, notes, damage
    /** Value = reason. */
    GAP_SIGN,
    EVENT_WORD,
    DESCRIPTION_WORD,
    CROSSED_OUT,
    MISTAKEN_CUE,
    OMITTED_CUE,
    BREAKS_OFF_CUE,
    PSEUDONYM_CUE,
    BREAK_WORD,
    /** Forms of short verbs by which an editor corrects a text; value = the verb. */
    VERB_FORM,

    // verbs
    /** Words that tell a sentence with a verb of its own; a heading has none. */
    VERB_CUE,
    /** Verbs by which a text tells what somebody said. */
    SPEECH_VERB,

    // votes
    VOTE_FOR,
    VOTE_AGAINST,
    VOTE_ABSTAINED,

    // words of the text
    /** Before the title of a periodical. */
    PERIODICAL_CUE,
    /** Value {@code regex} for patterns. */
    WEAPON,
    /** Form = misread, value = right. */
    CORRECTION,
    SIC,
    /** Value = written out. */
    ABBREVIATION,
    /** Value = language tag. */
    LANGUAGE;

    /** Its name in the data: {@code attendance.label}. */
    String dataName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
