package org.oversightgraph.link.common;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.Cites;
import org.oversightgraph.link.LinkKind;

/**
 * Something that people have in common.
 *
 * @param having how many of them, at least
 * @param of how many they are
 * @param exact whether they may not be more
 */
public record Shared(
    LinkKind kind,
    Map<String, @Nullable Object> node,
    long having,
    long of,
    boolean exact,
    String sentence,
    List<String> evidence)
    implements Cites {

  /** By the most people, which is also by the largest share of them. */
  static final Comparator<Shared> MOST_FIRST =
      Comparator.comparingLong(Shared::having)
          .reversed()
          .thenComparing(shared -> shared.kind().name())
          .thenComparing(shared -> String.valueOf(shared.node().get("id")));
}
