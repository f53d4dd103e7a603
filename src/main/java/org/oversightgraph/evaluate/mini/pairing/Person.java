package org.oversightgraph.evaluate.mini.pairing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.casefile.CaseFile.ServiceEntry;

/**
 * Somebody, or a group, as held by a case file.
 *
 * @param size how many; null where that is not known
 * @param groups the groups that they are part of
 */
public record Person(
    String id,
    String label,
    @Nullable Integer size,
    @Nullable String rank,
    Set<String> roles,
    Set<String> groups,
    List<ServiceEntry> service) {

  public boolean single() {
    return size != null && size == 1;
  }

  public int sizeOr(int unknown) {
    return size == null || size == 0 ? unknown : size;
  }
}
