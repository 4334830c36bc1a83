package org.malin.validate.sieve;

/**
 * A message of a rule about an element: the id and role of its assertion, its words, the place of the element.
 *
 * @param line less than zero where it is about the document as a whole
 */
public record Said(String id, String role, String text, int line, int column) {}
