package org.malin.fidelity;

import org.malin.finding.Place;

/**
 * A stretch in which a source and a TEI file have other words.
 *
 * @param source where it stands in the source
 * @param line where it stands in the TEI file
 * @param printed the words of the source, with some around them; empty where it has none
 * @param encoded the words of the TEI file, with some around them; empty where it has none
 */
public record Difference(Place source, int line, String printed, String encoded) {}
