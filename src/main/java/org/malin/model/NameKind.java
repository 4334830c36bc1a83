package org.malin.model;

/** Kinds of names. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION,
    /** A group that speaks, such as "ALL". */
    GROUP
}
