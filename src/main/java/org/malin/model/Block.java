package org.malin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.source.Range;

/** What a document is built of. */
public sealed interface Block {

    /** Where it stands in the source. */
    Range range();

    /**
     * A session or sitting.
     *
     * @param head the printed heading, if it has one
     * @param facts what the header says of it
     * @param children attendance, then proceedings and items, then closers
     */
    record Session(boolean continuation, @Nullable Head head, SessionFacts facts, List<Block> children, Range range)
            implements Block {
        public Session {
            children = List.copyOf(children);
        }
    }

    /**
     * A list of those present.
     *
     * @param lines paragraphs and lists as printed
     * @param people the same as data, in printed order
     */
    record Attendance(List<Block> lines, List<Attendee> people, Range range) implements Block {
        public Attendance {
            lines = List.copyOf(lines);
            people = List.copyOf(people);
        }
    }

    /**
     * An item of the agenda.
     *
     * @param number the printed number without stop, null if none is printed
     */
    record Item(
            @Nullable String number, List<Head> heads, List<Block> children, boolean bulleted, Props props, Range range)
            implements Block {
        public Item {
            heads = List.copyOf(heads);
            children = List.copyOf(children);
        }
    }

    /** A part of the document that is no item. */
    record Part(PartKind kind, List<Head> heads, List<Block> children, Range range) implements Block {
        public Part {
            heads = List.copyOf(heads);
            children = List.copyOf(children);
        }
    }

    /** Kinds of {@link Part}. */
    enum PartKind {
        /** Blocks of a session before its first item, or all of them. */
        PROCEEDINGS,
        /** A document that is no protocol. */
        TEXT,
        RESOLUTION,
        /** A letter that is attached to a resolution. */
        LETTER
    }

    /** A heading, or (kind SPEAKERS) a list of names above statements. */
    record Head(HeadKind kind, List<Inline> content, Props props, Range range) implements Block {
        public Head {
            content = List.copyOf(content);
        }
    }

    /** Kinds of {@link Head}. */
    enum HeadKind {
        MAIN,
        SUB,
        /** Names at the head of a group of speeches. */
        SPEAKERS,
        /** Names in parentheses under a heading, which claim no statement. */
        SPEAKERS_IN_PARENTHESES
    }

    /**
     * A paragraph, as a rule one statement.
     *
     * @param attribution null where the question does not arise: in attendance, in a speech, in a letter
     */
    record Paragraph(
            List<Inline> content, @Nullable Attribution attribution, boolean bulleted, Props props, Range range)
            implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** Points with printed numbers, or a list of names in the attendance (labels empty). */
    record NumberedList(boolean bulleted, List<Point> points, Range range) implements Block {
        public NumberedList {
            points = List.copyOf(points);
        }
    }

    /** A point of a list: its printed number (may be empty) and its words. */
    record Point(List<Inline> label, List<Inline> content, Range range) {
        public Point {
            label = List.copyOf(label);
            content = List.copyOf(content);
        }
    }

    /**
     * A speech.
     *
     * @param who the speakers, in printed order, each once
     * @param speaker the label as printed; empty where it is printed elsewhere
     * @param continued whether it goes on after an interjection
     */
    record Speech(
            List<Pointer> who,
            List<Inline> speaker,
            List<Block> children,
            Attribution attribution,
            boolean continued,
            Props props,
            Range range)
            implements Block {
        public Speech {
            who = List.copyOf(who);
            speaker = List.copyOf(speaker);
            children = List.copyOf(children);
        }
    }

    /** Speeches under one list of names. */
    record SpeechGroup(List<Pointer> who, Head head, List<Block> speeches, Range range) implements Block {
        public SpeechGroup {
            who = List.copyOf(who);
            speeches = List.copyOf(speeches);
        }
    }

    /** An event between words: laughter, a vote being taken. */
    record Stage(List<Inline> content, Props props, Range range) implements Block {
        public Stage {
            content = List.copyOf(content);
        }
    }

    /** A rule or row of asterisks. */
    record SectionBreak(Range range) implements Block {}

    /** A gap, page break or running head on a line of its own. */
    record LineOf(Inline content, Range range) implements Block {}

    /** A line of an opener or closer. */
    record FormulaLine(FormulaKind kind, List<Inline> content, Props props, Range range) {
        public FormulaLine {
            content = List.copyOf(content);
        }
    }

    /** Kinds of {@link FormulaLine}. */
    enum FormulaKind {
        REFERENCE,
        CLASSIFICATION,
        ADDRESS,
        SALUTE,
        DATELINE,
        SIGNED,
        FILE_MARK
    }

    /** The lines before the text of a letter. */
    record Opener(List<FormulaLine> lines, Range range) implements Block {
        public Opener {
            lines = List.copyOf(lines);
        }
    }

    /** Words after everything else of a part. */
    record Trailer(List<Inline> content, Range range) implements Block {
        public Trailer {
            content = List.copyOf(content);
        }
    }

    /** The lines after a text: signature, place and date. */
    record Closer(List<FormulaLine> lines, Range range) implements Block {
        public Closer {
            lines = List.copyOf(lines);
        }
    }
}
