package org.malin.model;

/** What a phrase is; the encoder's table says which element each becomes. */
public enum PhraseKind {
    // parts of names
    ROLE_NAME,
    FORENAME,
    SURNAME,
    // the apparatus of the translator and of the converter
    SUPPLIED,
    SUPPLIED_DAMAGE,
    DELETED,
    EXPANSION,
    EXPANDED,
    SURPLUS,
    SIC,
    UNCLEAR,
    // notes printed in the line
    GLOSS,
    DESCRIPTION,
    SIC_NOTE,
    // layout
    ITALIC,
    BOLD,
    LETTERSPACED,
    // parts of the text
    LABEL,
    NUMBER,
    DATE,
    WEAPON,
    FOREIGN,
    SPEAKERS,
    /** A speaker's name after the statement. */
    SPEAKER_AFTER,
    CLASSIFICATION,
    DECISION,
    VOTE,
    EVENT,
    FILE_MARK,
    INTERJECTION,
    /** A running head or a page number that stands inside the text. */
    RUNNING_HEAD,
    // works and archives
    WORK,
    TITLE,
    TITLE_ARTICLE,
    TITLE_JOURNAL,
    EDITOR,
    PUBLISHED_AT,
    PUBLISHER,
    CITED_RANGE,
    SHELFMARK,
    REPOSITORY,
    FOND,
    OPIS,
    DELO,
    SHELFMARK_PART,
    /** Who did what: holds {@link #RESPONSIBILITY}, {@link #RESPONSIBLE}; its {@code key} names the header's statement. */
    RESPONSIBILITY_STATEMENT,
    RESPONSIBILITY,
    RESPONSIBLE
}
