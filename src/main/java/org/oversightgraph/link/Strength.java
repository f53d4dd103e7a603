package org.oversightgraph.link;

import java.util.Collection;

/**
 * How strong a link is, from 0 to 1. What few people share weighs more than what many do: the
 * weight falls with the logarithm of their number, as in the measure of Adamic and Adar. Several
 * reasons add up as independent chances do, so that they never exceed 1.
 */
public final class Strength {

  private Strength() {}

  /**
   * The strength of one reason.
   *
   * @param people how many people share the thing, as far as is known; fewer than two count as two
   */
  public static double of(LinkKind kind, long people, Overlap overlap) {
    return kind.most() * rarity(people) * overlap.factor();
  }

  /** 1 for what only two share; 0.36 for seven, 0.19 for forty, 0.07 for 34,000. */
  private static double rarity(long people) {
    return Math.log(2) / Math.log((double) Math.max(2, people));
  }

  /** The strength of several reasons together. */
  public static double together(Collection<Double> reasons) {
    return 1 - reasons.stream().mapToDouble(reason -> 1 - reason).reduce(1, (a, b) -> a * b);
  }
}
