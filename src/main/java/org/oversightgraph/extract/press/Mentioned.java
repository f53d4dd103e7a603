package org.oversightgraph.extract.press;

import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Span;

/**
 * Police people whom an article speaks of in one place.
 *
 * @param count how many they are; null where it is not said exactly
 * @param numeral whether a number says how many, as in "one officer", and not an article
 * @param more whether they are others than those told of before
 */
record Mentioned(Span span, @Nullable Integer count, boolean numeral, boolean more) {

  /** Both together, told of as one. */
  Mentioned and(Mentioned other) {
    Integer sum = count == null || other.count == null ? null : count + other.count;
    return new Mentioned(span.and(other.span), sum, true, more);
  }
}
