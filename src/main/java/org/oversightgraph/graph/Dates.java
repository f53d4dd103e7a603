package org.oversightgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.oversightgraph.fact.PartialDate;

/** How a partial date is kept: its text, and the first and last day that it can mean. */
final class Dates {

  private Dates() {}

  static Map<String, Object> properties(String name, PartialDate date) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(name, date.edtf());
    if (date.earliest() != null) {
      properties.put(name + "Earliest", date.earliest());
    }
    if (date.latest() != null) {
      properties.put(name + "Latest", date.latest());
    }
    if (date.text() != null) {
      properties.put(name + "Text", date.text());
    }
    return properties;
  }
}
