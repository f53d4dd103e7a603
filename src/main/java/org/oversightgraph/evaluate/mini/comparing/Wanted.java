package org.oversightgraph.evaluate.mini.comparing;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a mini wants.
 *
 * @param who the words for the people; null where it belongs to the case as a whole
 */
public record Wanted(@Nullable String who, Key key, @Nullable Integer count) {

  public int people() {
    return count == null || count == 0 ? 1 : count;
  }

  @Override
  public String toString() {
    return who + ": " + key + (count == null ? "" : " × " + count);
  }
}
