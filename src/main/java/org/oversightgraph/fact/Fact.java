package org.oversightgraph.fact;

import java.util.Map;

/** What a passage states. */
public sealed interface Fact {

  /** The passages that say so. */
  Evidence evidence();

  /**
   * Something there is, with what is said of it. Values are strings, numbers, booleans, dates,
   * {@link PartialDate}s and lists of strings; what the source does not say is absent.
   */
  record Stated(Ref about, Map<String, Object> properties, Evidence evidence) implements Fact {}

  /** Two things stand in a relation. */
  record Related(
      Ref from, Relation relation, Ref to, Map<String, Object> properties, Evidence evidence)
      implements Fact {}

  /** A passage gives another value for a property than the one that is preferred. */
  record Disputed(Ref about, String property, Object value, Evidence evidence) implements Fact {}
}
