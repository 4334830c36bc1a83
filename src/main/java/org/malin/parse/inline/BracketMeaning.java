package org.malin.parse.inline;

/** One thing that square brackets may mean. */
interface BracketMeaning {

    /** Adds what the brackets stand for to the scan; false if they do not mean this. */
    boolean read(Scan scan, Bracket bracket);
}
