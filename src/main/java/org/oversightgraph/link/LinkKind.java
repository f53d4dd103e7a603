package org.oversightgraph.link;

/**
 * In what way two things are connected.
 *
 * @see Strength
 */
public enum LinkKind {
  SAME_PERSON(1.0),
  SHARED_CHAT(0.9),
  SHARED_PROCEEDING(0.85),
  SHARED_CASE(0.8),
  LINKED_CASE(0.7),
  SHARED_STATION(0.6),
  SHARED_RECOMMENDATION(0.5),
  SHARED_FORMER_EMPLOYER(0.4),
  SHARED_FORCE(0.2);

  private final double most;

  LinkKind(double most) {
    this.most = most;
  }

  /** How strong a link of this kind is at the most: where only two share it at the same time. */
  public double most() {
    return most;
  }

  /** Whether it joins everyone, so that alone it makes no link. */
  public boolean ofHubs() {
    return this == SHARED_FORCE || this == SHARED_FORMER_EMPLOYER;
  }
}
