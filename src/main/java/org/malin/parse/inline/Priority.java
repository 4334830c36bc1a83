package org.malin.parse.inline;

/** Which of two stretches that cross is kept, and which of two equal ones stands outside: the greater. */
final class Priority {

    static final int LINE = 110;
    static final int MARK = 100;
    static final int GAP = 95;
    static final int SPEAKERS = 90;
    static final int WORK = 88;
    static final int WORK_PART = 86;
    static final int DELETED = 84;
    /** The number of a heading stands in no name, date or reference. */
    static final int LABEL = 82;
    /** A name never stands in a name. */
    static final int NAME = 80;
    /** A part of a name stands only in a name. */
    static final int NAME_PART = 78;

    static final int BRACKET = 70;
    static final int EXPANDED = 69;
    static final int SLIP = 60;
    static final int REFERENCE = 52;
    static final int DATE = 50;
    static final int WEAPON = 48;
    static final int EMPHASIS = 40;

    private Priority() {}
}
