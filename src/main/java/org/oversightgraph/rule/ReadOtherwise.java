package org.oversightgraph.rule;

/**
 * A way in which a fact is read that no pattern can say, since grammar or layout states it.
 *
 * @param id names it as a rule is named, for example {@code forces/most-named}
 * @param says what is stated
 * @param how where it stands and how it is read
 * @param certainty how often it is right, from 0 to 1
 */
public record ReadOtherwise(String id, String says, String how, double certainty) {}
