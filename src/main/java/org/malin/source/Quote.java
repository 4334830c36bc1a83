package org.malin.source;

/**
 * Words of a source by which a place in it is found again when the source has changed elsewhere.
 *
 * @param words the words themselves, white space as single blanks; empty for the source as a whole
 * @param occurrence which of several times that the source has them, from 1
 * @param before some characters before them
 * @param after some characters after them
 */
public record Quote(String words, int occurrence, String before, String after) {}
