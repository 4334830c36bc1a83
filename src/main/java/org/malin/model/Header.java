package org.malin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * What the source says of the document.
 *
 * @param title the title as printed
 * @param titleMarks note markers at the end of the title
 * @param pageTitle the title that the page sets above the document's own; null if it has no other
 * @param titleNumber a number printed before the title
 * @param date the document's day in ISO form
 * @param datePrinted the day as printed
 * @param responsibilities translators and editors
 * @param funders names of funders
 * @param credits the sentence that thanks them
 * @param rights the archive's rights text, one passage a paragraph
 * @param citations the citations as printed and tagged
 * @param holding where the original is kept
 * @param abstracts summaries
 * @param languages language of the text, language of the original
 * @param keywords labels with terms
 * @param unidentified persons and groups that are in no authority file
 * @param correspondence sender and receiver of a letter
 * @param archiveNumber the archive's own number of the document
 * @param layout the layout's name
 */
public record Header(
        @Nullable Passage title,
        List<Inline> titleMarks,
        @Nullable Passage pageTitle,
        @Nullable Passage titleNumber,
        @Nullable String date,
        @Nullable Passage datePrinted,
        List<Responsibility> responsibilities,
        List<FunderName> funders,
        @Nullable Passage credits,
        List<Passage> rights,
        List<Citation> citations,
        @Nullable Holding holding,
        List<Abstract> abstracts,
        List<Language> languages,
        List<Keywords> keywords,
        List<LocalPerson> unidentified,
        @Nullable Correspondence correspondence,
        @Nullable String archiveNumber,
        String layout) {

    /** A funder: entry in the authority file, if any, and name as printed. */
    public record FunderName(@Nullable String id, Passage name) {}

    /**
     * Who did what.
     *
     * @param key the last part of the identifier, {@code kramer}
     * @param what as printed: "Translated and edited by"
     * @param pointer the person in the authority file
     */
    public record Responsibility(
            String key,
            Passage what,
            Passage name,
            @Nullable Pointer pointer) {}

    /** A citation. Its content is tagged; the session it belongs to counts from 1, 0 = the whole document. */
    public record Citation(List<Inline> content, int session, Range range) {}

    /**
     * Repository and shelfmark.
     *
     * @param settlementId entry of the place of the repository; null if unknown
     * @param parts the levels in printed order
     * @param asPrinted the shelfmark as printed
     */
    public record Holding(
            @Nullable String settlementId,
            @Nullable String settlement,
            @Nullable String repositoryId,
            Passage repository,
            List<ShelfmarkPart> parts,
            String asPrinted,
            @Nullable Locus locus,
            @Nullable String archiveId,
            @Nullable Passage archive,
            @Nullable Passage url) {}

    /** A level of a shelfmark: {@code fond}, {@code opis}, {@code delo}, {@code box} …; its number; as printed. */
    public record ShelfmarkPart(String type, String number, Passage printed) {}

    /** Leaves: first and last ({@code 46ob} = verso of 46); as printed, with misread letters put right. */
    public record Locus(String from, String to, String printed) {}

    /**
     * A summary.
     *
     * @param tail whether it stands after the text
     * @param paragraphs its words, one list a paragraph
     */
    public record Abstract(boolean tail, List<List<Inline>> paragraphs) {}

    /** A language: BCP 47 tag, role ({@code translation}, {@code original}, null = not stated), name as printed. */
    public record Language(
            String tag,
            @Nullable String role,
            String name,
            @Nullable Passage printed) {}

    /** Terms under a label of the page. */
    public record Keywords(Passage label, List<Passage> terms) {}

    /** A person or group of this document only. */
    public record LocalPerson(String id, String name, boolean group) {}

    /**
     * A letter's way.
     *
     * @param sender the signature; null if unknown
     * @param receiver whom it is addressed to
     * @param place where it is sent
     * @param context a reference to the protocol it belongs to
     */
    public record Correspondence(
            Inline.@Nullable Named sender,
            Inline.@Nullable Named receiver,
            Inline.@Nullable Named place,
            Inline.@Nullable Reference context) {}
}
