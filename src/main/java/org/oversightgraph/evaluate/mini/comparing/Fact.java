package org.oversightgraph.evaluate.mini.comparing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is held.
 *
 * @param who the ids of the people; none where it belongs to the case as a whole
 */
public record Fact(Set<String> who, Key key, @Nullable Integer count) {

  public int countOr(int unknown) {
    return count == null || count == 0 ? unknown : count;
  }
}
