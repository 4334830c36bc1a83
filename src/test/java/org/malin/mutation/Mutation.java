package org.malin.mutation;

/**
 * A document with one mistake.
 *
 * @param from the first line on which the mistake may be told, from 1
 * @param to the last such line
 * @param name a word that the message must have; several are parted by a bar
 */
record Mutation(String operator, String document, String text, int from, int to, String name) {}
