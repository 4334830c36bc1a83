package org.malin.source;

/**
 * Says of a line that it belongs to a note, where the format has notes of its own (footnotes, comments).
 *
 * @param key tells the note from all others of the source
 * @param mark its number or sign as the format prints it, without brackets; empty if it prints none
 * @param opens whether the note begins with this line
 * @param editorial whether it is a remark of whoever edited the file, such as a comment
 */
public record NoteLine(String key, String mark, boolean opens, boolean editorial) {}
