package org.oversightgraph.extract.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.source.Span;

/** Collects what supports the single properties of one item. */
final class Proofs {

  private final Map<String, List<String>> byProperty = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final TreeSet<Span> spans = new TreeSet<>();

  /** What the item says that nothing else here speaks of. */
  Proofs whole(Reading reading) {
    readings.put(Reading.WHOLE, reading);
    return this;
  }

  /** That a property was read so, from these places. */
  Proofs of(String property, Reading reading, List<Span> places) {
    byProperty.put(property, places.stream().distinct().sorted().map(Cite::at).toList());
    readings.put(property, reading);
    spans.addAll(places);
    return this;
  }

  /** The evidence; where all properties rest on the same places, they are not told apart. */
  Citations citations() {
    List<String> all = spans.stream().map(Cite::at).toList();
    boolean alike = byProperty.values().stream().allMatch(all::equals);
    return new Citations(
        all,
        alike ? Map.of() : Collections.unmodifiableMap(byProperty),
        Collections.unmodifiableMap(readings));
  }
}
