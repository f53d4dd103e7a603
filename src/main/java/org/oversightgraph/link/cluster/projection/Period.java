package org.oversightgraph.link.cluster.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.Overlap;

/**
 * When somebody was somewhere, as far as a source says.
 *
 * @param lasting whether it is the whole time between the two days, and not some time between them
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, boolean lasting) {

  /** Whether two were there at the same time. */
  Overlap with(Period other) {
    if (unknown() || other.unknown()) {
      return Overlap.UNKNOWN;
    }
    if (before(other) || other.before(this)) {
      return Overlap.NO;
    }
    return lasting && other.lasting ? Overlap.YES : Overlap.UNKNOWN;
  }

  private boolean unknown() {
    return from == null && to == null;
  }

  private boolean before(Period other) {
    return to != null && other.from != null && to.isBefore(other.from);
  }
}
