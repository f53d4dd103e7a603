package org.oversightgraph.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody or something is tied to a thing that others may share.
 *
 * @param end who or what is tied, by id
 * @param person whether it is an officer or a cohort
 * @param thing what it is tied to, by id
 * @param count of how many people of the end it holds, null for all
 * @param days when, as far as is known
 */
record Tie(
    String end,
    boolean person,
    LinkKind kind,
    String thing,
    List<String> evidence,
    @Nullable Long count,
    Days days) {

  /** What is shared, and in what way. */
  record Shared(LinkKind kind, String thing) {}

  Shared shared() {
    return new Shared(kind, thing);
  }
}
