package org.malin.conventions;

/**
 * A word or phrase of a list.
 *
 * @param form as it is printed
 * @param lang its language
 * @param value what it stands for; may be empty
 * @param cert how sure a reading by it is: {@code high}, {@code medium}, or empty
 */
public record Word(String form, String lang, String value, String cert) {}
