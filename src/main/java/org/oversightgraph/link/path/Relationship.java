package org.oversightgraph.link.path;

import org.jspecify.annotations.Nullable;

/**
 * The relationships of which a path can be made, each with how strong a step along it is at the
 * most: the root of what a link through two such steps is worth, so that two steps through a thing
 * are as strong as the link that it makes.
 */
public enum Relationship {
  SAME_PERSON_AS(1),
  MEMBER_OF(0.9),
  EXAMINED_IN(0.9),
  HAS_FINDING(0.85),
  MADE_AT(0.85),
  IMPOSED_AT(0.85),
  HELD_FOR(0.85),
  RECEIVED(0.85),
  INVOLVED_IN(0.8),
  FACES(0.8),
  AGAINST(0.8),
  FAILED_BY(0.8),
  IN_CASE(0.8),
  PART_OF(0.8),
  LINKED_TO(0.7),
  POSTED_TO(0.6),
  TOOK_PLACE_AT(0.6),
  ARISES_FROM(0.5),
  ANSWERED_BY(0.5),
  PROMISES(0.5),
  CONCERNS(0.5),
  SERVED_IN(0.4),
  ADDRESSED_TO(0.2),
  ASSERTED_BY(0.2),
  ABOUT(0.02),
  SHOWS(0.02),
  MENTIONS(0.02),
  UNDER(0.02),
  ON_STANDARD(0.02);

  /** What joins everyone to a force or body. */
  private static final double HUB = 0.2;

  private final double most;

  Relationship(double most) {
    this.most = most;
  }

  /**
   * How strong a step is, above 0 and up to 1.
   *
   * @param hub whether one end is a force or a body
   */
  public double strength(@Nullable String role, boolean hub, long joined) {
    double kind =
        switch (this) {
          case SERVED_IN -> "FORMER".equals(role) ? most : HUB;
          case CONCERNS, PART_OF -> hub ? HUB : most;
          default -> most;
        };
    return Math.sqrt(kind * Math.log(2) / Math.log(Math.max(2, joined)));
  }
}
