package org.oversightgraph.graph.assertion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Reading;

/**
 * Which passage supports which property of a node, or a relationship as a {@linkplain Reading#WHOLE
 * whole}; how that was obtained, and, where a rule read it, which one and how sure it is.
 */
public record Support(String property, Basis basis, String passage, @Nullable Reading reading) {

  private static final String WHOLE = "*";

  /** As it is kept in {@code statedBy}: property, basis and passage, then certainty and rule. */
  public static Support parse(String text) {
    String[] parts = text.split(" ", 5);
    Reading reading = parts.length < 5 ? null : new Reading(parts[4], Double.parseDouble(parts[3]));
    String property = WHOLE.equals(parts[0]) ? Reading.WHOLE : parts[0];
    return new Support(property, Basis.valueOf(parts[1]), parts[2], reading);
  }

  /** The id of the document that the passage is from. */
  public String document() {
    return document(passage);
  }

  public static String document(String passage) {
    return passage.substring(0, passage.indexOf('#'));
  }

  /** The same support after a person has looked at it. */
  public Support reviewed() {
    return new Support(property, Basis.REVIEWED, passage, null);
  }

  /**
   * How sure the least certain property is, each by the best that supports it; none where a person
   * has seen or stated everything.
   */
  public static OptionalDouble certainty(Collection<Support> supports) {
    Map<String, Double> best = new HashMap<>();
    supports.forEach(support ->
        best.merge(
            support.property(),
            support.reading() == null ? Double.MAX_VALUE : support.reading().certainty(),
            Math::max));
    return best.values().stream()
        .mapToDouble(Double::doubleValue)
        .filter(certainty -> certainty <= 1)
        .min();
  }

  @Override
  public String toString() {
    String name = property.isEmpty() ? WHOLE : property;
    String said = name + " " + basis + " " + passage;
    return reading == null
        ? said
        : said + String.format(Locale.ROOT, " %.2f %s", reading.certainty(), reading.rule());
  }
}
