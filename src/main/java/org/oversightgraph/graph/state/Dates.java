package org.oversightgraph.graph.state;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.PartialDate;

/** How a partial date is kept: its text, and the first and last day that it can mean. */
final class Dates {

  private static final List<String> PARTS = List.of("Earliest", "Latest", "Text");

  private Dates() {}

  /** Replaces a property, and with a partial date all that was kept of an earlier one. */
  static void set(Map<String, @Nullable Object> properties, String name, Object value) {
    if (value instanceof PartialDate date) {
      remove(properties, name);
      properties.put(name, date.edtf());
      put(properties, name + "Earliest", date.earliest());
      put(properties, name + "Latest", date.latest());
      put(properties, name + "Text", date.text());
    } else {
      properties.put(name, value);
    }
  }

  /** Removes a property, and with a partial date all that was kept of it. */
  static void remove(Map<String, @Nullable Object> properties, String name) {
    properties.remove(name);
    PARTS.forEach(part -> properties.remove(name + part));
  }

  private static void put(
      Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
  }
}
