package org.oversightgraph.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import org.oversightgraph.source.Passage;

/**
 * The passages behind a fact and how the fact was obtained. Where single properties rest on
 * passages of their own, {@code byProperty} names them; every other property rests on all.
 */
public record Evidence(Basis basis, List<Passage> passages, Map<String, List<Passage>> byProperty) {

  public Evidence {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a fact without a passage is no fact");
    }
  }

  /** Evidence that supports everything the fact says. */
  public static Evidence of(Basis basis, SequencedCollection<Passage> passages) {
    return new Evidence(basis, List.copyOf(new LinkedHashSet<>(passages)), Map.of());
  }

  /** The passages that support this property. */
  public List<Passage> of(String property) {
    return byProperty.getOrDefault(property, passages);
  }

  /** The same evidence, narrowed to what supports one property. */
  public Evidence only(String property) {
    return of(basis, of(property));
  }
}
