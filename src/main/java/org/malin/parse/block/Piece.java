package org.malin.parse.block;

import org.jspecify.annotations.Nullable;
import org.malin.parse.context.TextBlock;

/** What a block was read as. Indices are those of the block's text. */
public sealed interface Piece {

    TextBlock block();

    /** The heading of a session within the document. */
    record SessionHead(TextBlock block, boolean continuation) implements Piece {}

    /**
     * A list of those present begins.
     *
     * @param labelEnd after the label; 0 if the line has abbreviated labels of its own
     * @param role what the label says of them
     */
    record AttendanceLine(TextBlock block, int labelEnd, String role) implements Piece {
        /** In place of the end of the label: the name stands first. */
        static final int NO_LABEL = -1;
    }

    /**
     * The heading of an item.
     *
     * @param number the printed number, null if there is none
     * @param labelEnd after number and stop; 0 if there is no number
     */
    record Heading(TextBlock block, @Nullable String number, int labelEnd) implements Piece {}

    /** A name or names alone before statements. */
    record Speakers(TextBlock block, NameList names) implements Piece {}

    /** A group or an office alone before statements. */
    record Office(TextBlock block, int end) implements Piece {}

    /** Names run in before a statement. @param textStart where the statement begins */
    record RunIn(TextBlock block, NameList names, int textStart) implements Piece {}

    /** A group or an office run in before a statement. */
    record OfficeRunIn(TextBlock block, int end, int textStart) implements Piece {}

    /** Names in parentheses on a line of their own. */
    record SpeakersInParentheses(TextBlock block, NameList names) implements Piece {}

    /** Names in parentheses at the start of a block. */
    record ParenthesisedRunIn(TextBlock block, NameList names, int textStart) implements Piece {}

    /** A speaker's name in parentheses after the statement. @param nameBlockStart where the parenthesis opens */
    record Trailing(TextBlock block, NameList names, int parenthesis) implements Piece {}

    /** Somebody interrupts, in parentheses. */
    record Interjection(TextBlock block, NameList names, int textStart) implements Piece {}

    /** A numbered point. @param labelEnd after number and stop */
    record Point(TextBlock block, int labelEnd) implements Piece {}

    /** An event in brackets or parentheses. */
    record Event(TextBlock block) implements Piece {}

    /** A rule or row of asterisks. */
    record Rule(TextBlock block) implements Piece {}

    /** A decision with a printed label. @param labelEnd after the label */
    record Decided(TextBlock block, int labelEnd) implements Piece {}

    /** A paragraph in which somebody's words are told. */
    record Told(TextBlock block) implements Piece {}

    /** Anything else. */
    record Statement(TextBlock block) implements Piece {}
}
