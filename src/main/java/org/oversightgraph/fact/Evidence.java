package org.oversightgraph.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Passage;

/**
 * The passages behind a fact and how the fact was obtained. Where single properties rest on
 * passages of their own, {@code byProperty} names them; every other property rests on all. What was
 * read by rules has its readings, by property or as a {@linkplain Reading#WHOLE whole}.
 */
public record Evidence(
    Basis basis,
    List<Passage> passages,
    Map<String, List<Passage>> byProperty,
    Map<String, Reading> readings) {

  public Evidence {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a fact without a passage is no fact");
    }
  }

  /** Evidence that supports everything the fact says. */
  public static Evidence of(Basis basis, SequencedCollection<Passage> passages) {
    return new Evidence(basis, List.copyOf(new LinkedHashSet<>(passages)), Map.of(), Map.of());
  }

  /** The passages that support this property. */
  public List<Passage> of(String property) {
    return byProperty.getOrDefault(property, passages);
  }

  /** How this property was read, or null where a person stated it. */
  public @Nullable Reading reading(String property) {
    return readings.getOrDefault(property, readings.get(Reading.WHOLE));
  }

  /** The same evidence, narrowed to what supports one property. */
  public Evidence only(String property) {
    Reading reading = reading(property);
    return new Evidence(
        basis, of(property), Map.of(), reading == null ? Map.of() : Map.of(Reading.WHOLE, reading));
  }
}
