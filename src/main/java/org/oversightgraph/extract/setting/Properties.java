package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.source.Span;

/** Gathers the citations and the reading of each property of an item. */
final class Properties {

  private final Map<String, List<String>> citations = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();

  /** Notes where a property was read. */
  <T> @Nullable T note(String property, Optional<Said<T>> said) {
    said.ifPresent(each -> note(property, each.reading(), each.spans()));
    return said.map(Said::value).orElse(null);
  }

  /** Notes where each value of a property was read; the least certain reading counts. */
  <T> List<T> note(String property, List<Said<T>> said) {
    said.forEach(each -> note(property, each.reading(), each.spans()));
    return said.stream().map(Said::value).toList();
  }

  private void note(String property, Reading reading, List<Span> spans) {
    List<String> cited = citations.computeIfAbsent(property, any -> new ArrayList<>());
    spans.stream().map(Cite::at).filter(each -> !cited.contains(each)).forEach(cited::add);
    readings.merge(property, reading, (one, two) -> two.certainty() < one.certainty() ? two : one);
  }

  Citations citations() {
    Set<String> all = new LinkedHashSet<>();
    citations.values().forEach(all::addAll);
    return new Citations(
        List.copyOf(all),
        Collections.unmodifiableMap(citations),
        Collections.unmodifiableMap(readings));
  }
}
