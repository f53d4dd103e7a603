package org.oversightgraph.graph.database;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As of which day a question is asked.
 *
 * @param asOf by whose end a fact had been recorded; null for all that is held now
 * @param publicBy by when a fact had been published; null for all whether public or not
 */
public record Day(@Nullable LocalDate asOf, @Nullable LocalDate publicBy) {

  /** All that is held now. */
  public static final Day NOW = new Day(null, null);

  /** Puts it among what a statement is asked with. */
  public void into(Map<String, @Nullable Object> parameters) {
    if (!equals(NOW)) {
      parameters.put("asOf", asOf);
      parameters.put("publicBy", publicBy);
    }
  }

  /** What a statement is asked with, and the day. */
  public Map<String, @Nullable Object> with(Map<String, ? extends @Nullable Object> parameters) {
    Map<String, @Nullable Object> all = new HashMap<>(parameters);
    into(all);
    return all;
  }
}
