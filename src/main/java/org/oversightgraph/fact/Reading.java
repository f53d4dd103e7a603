package org.oversightgraph.fact;

/**
 * How a fact was read out of a text.
 *
 * @param rule the id of the rule that stated it
 * @param certainty how often the rule is right, from 0 to 1
 */
public record Reading(String rule, double certainty) {

  /** Stands for everything an item says, where readings are kept by property. */
  public static final String WHOLE = "";
}
