package org.malin.model;

import org.malin.source.Range;

/**
 * One reading of a stretch of the source.
 *
 * @param construct what it takes it for, in a word or two: "heading", "speaker before words", an identifier of a person
 * @param rule the rule that speaks for it
 * @param score how well it fits, 0 to 100; of several the best is taken
 * @param certainty how sure it is if it is taken
 * @param range what it covers
 * @param why what speaks for it, or what spoke against it
 */
public record Candidate(String construct, DecisionRule rule, int score, Certainty certainty, Range range, String why) {}
