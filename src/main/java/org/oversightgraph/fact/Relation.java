package org.oversightgraph.fact;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The relationships that facts state. Where two of one type can stand between the same two nodes,
 * {@link #distinguishedBy} names the property that tells them apart.
 */
public enum Relation {
  INVOLVED_IN("role"),
  SERVED_IN("status"),
  POSTED_TO(null),
  MEMBER_OF("role"),
  FACES(null),
  RECEIVED(null),
  PART_OF(null),
  IN_CASE(null),
  UNDER(null),
  HAS_FINDING(null),
  ON_STANDARD(null),
  MADE_AT(null),
  HELD_FOR(null),
  IMPOSED_AT(null),
  CONCERNS(null),
  TOOK_PLACE_AT(null),
  MENTIONS(null),
  SHOWS(null),
  LINKED_TO("how"),
  EXAMINED_IN(null),
  ARISES_FROM(null),
  ADDRESSED_TO(null),
  ABOUT(null),
  ANSWERED_BY(null),
  ASSERTED_BY(null),
  PROMISES(null),
  AGAINST(null),
  FAILED_BY(null);

  /** Those that tie a node to the case, or to the node within the case, that it is a part of. */
  private static final Set<Relation> STRUCTURE =
      EnumSet.of(
          INVOLVED_IN,
          IN_CASE,
          HELD_FOR,
          EXAMINED_IN,
          ARISES_FROM,
          HAS_FINDING,
          ANSWERED_BY,
          PROMISES);

  private final @Nullable String distinguishedBy;

  Relation(@Nullable String distinguishedBy) {
    this.distinguishedBy = distinguishedBy;
  }

  /** Whether it ties a node to what the node is a part of, so that it says nothing by itself. */
  public boolean structural() {
    return STRUCTURE.contains(this);
  }

  /** Whether it leads from the whole to the part, as from an allegation to its finding. */
  public boolean fromWhole() {
    return this == HAS_FINDING || this == ANSWERED_BY || this == PROMISES;
  }

  /** The property that tells two relationships of this type between two nodes apart, or null. */
  public @Nullable String distinguishedBy() {
    return distinguishedBy;
  }
}
