package org.malin.fidelity;

/** The three parts of a document whose words keep their order. */
enum Stream {
    HEADER,
    BODY,
    NOTES
}
