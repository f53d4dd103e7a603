package org.oversightgraph.graph.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.source.Passage;

/** A relationship as it is in the graph and as the facts of this transaction make it. */
public final class RelationState {

  private final @Nullable String element;
  private final Map<String, @Nullable Object> before;
  private final Map<String, @Nullable Object> properties;
  private final Set<Support> supports = new LinkedHashSet<>();

  RelationState(@Nullable String element, Map<String, @Nullable Object> before) {
    this.element = element;
    this.before = before;
    this.properties = new LinkedHashMap<>(before);
    this.supports.addAll(NodeState.supportsOf(before));
  }

  /** Its id in the database; null for what is new. */
  @Nullable String element() {
    return element;
  }

  /** What the graph held before this transaction; empty for what is new. */
  Map<String, @Nullable Object> before() {
    return before;
  }

  public boolean supported() {
    return !supports.isEmpty();
  }

  /** All that supports it. */
  public List<Support> supports() {
    return List.copyOf(supports);
  }

  /** Forgets what a teller said; where that was all, only when it was recorded is kept. */
  public void forget(Teller teller) {
    if (supports.removeIf(teller::gave) && supports.isEmpty()) {
      properties.keySet().retainAll(History.ABOUT_THE_RECORD);
    }
  }

  /** Changes how its supports are known. */
  public void restate(UnaryOperator<Support> change) {
    List<Support> all = List.copyOf(supports);
    supports.clear();
    all.stream().map(change).forEach(supports::add);
  }

  /** Forgets all that supports it. */
  public void reject() {
    supports.clear();
  }

  /** A better basis prevails; on the same one the first source stands until it corrects itself. */
  public void relate(Map<String, Object> said, Evidence evidence) {
    boolean believed = believed(evidence);
    said.forEach((property, value) -> {
      if (believed || properties.get(property) == null) {
        Dates.set(
            properties, property, value instanceof Integer number ? Long.valueOf(number) : value);
      }
    });
    support(evidence);
  }

  public void support(Evidence evidence) {
    Reading reading = evidence.reading(Reading.WHOLE);
    for (Passage passage : evidence.passages()) {
      supports.add(new Support(Reading.WHOLE, evidence.basis(), passage.id(), reading));
    }
  }

  private boolean believed(Evidence evidence) {
    int better = evidence.basis().compareTo(basis());
    Set<String> restating =
        evidence.passages().stream().map(each -> each.document().id()).collect(Collectors.toSet());
    return better > 0
        || (better == 0 && supports.stream().map(Support::document).allMatch(restating::contains));
  }

  private Basis basis() {
    return supports.stream().map(Support::basis).max(Basis::compareTo).orElse(Basis.EXTRACTED);
  }

  boolean changed() {
    return !properties().equals(before);
  }

  /** Everything that it holds, without the day it was recorded if it is new. */
  Map<String, @Nullable Object> properties() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(properties);
    Set<String> passages = new TreeSet<>();
    supports.forEach(support -> passages.add(support.passage()));
    all.put("statedBy", supports.stream().map(Support::toString).sorted().toList());
    all.put("evidence", List.copyOf(passages));
    all.put("basis", basis().name());
    all.remove("certainty");
    Support.certainty(supports).ifPresent(least -> all.put("certainty", least));
    return all;
  }
}
