package org.oversightgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.source.Passage;

/** A node as it is in the graph and as the facts of this transaction make it. */
final class NodeState {

  /** Which passage supports which property, and how that was obtained. */
  record Support(String property, Basis basis, String passage) {

    static Support parse(String text) {
      String[] parts = text.split(" ", 3);
      return new Support(parts[0], Basis.valueOf(parts[1]), parts[2]);
    }

    String document() {
      return passage.substring(0, passage.indexOf('#'));
    }

    @Override
    public String toString() {
      return property + " " + basis + " " + passage;
    }
  }

  private final NodeKind kind;
  private final String id;
  private final Map<String, @Nullable Object> before;
  private final Map<String, @Nullable Object> properties;
  private final Set<Support> supports = new LinkedHashSet<>();

  NodeState(NodeKind kind, String id, Map<String, @Nullable Object> before) {
    this.kind = kind;
    this.id = id;
    this.before = before;
    this.properties = new LinkedHashMap<>(before);
    if (before.get("statedBy") instanceof List<?> stated) {
      stated.forEach(each -> supports.add(Support.parse(String.valueOf(each))));
    }
  }

  NodeKind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  @Nullable Object get(String property) {
    return properties.get(property);
  }

  /** Replaces a property; a partial date becomes its text with its first and last day. */
  void set(String property, Object value) {
    Dates.set(properties, property, value);
  }

  List<Support> supports(String property) {
    return supports.stream().filter(support -> support.property().equals(property)).toList();
  }

  void support(String property, Basis basis, Collection<Passage> passages) {
    passages.forEach(passage -> supports.add(new Support(property, basis, passage.id())));
  }

  /** The documents that support anything here. */
  List<String> documents() {
    return supports.stream().map(Support::document).distinct().toList();
  }

  void withdraw(Collection<Support> gone) {
    supports.removeAll(gone);
  }

  /** Forgets what a case file said that cites these documents, and what nothing else supports. */
  void forget(Set<String> documents) {
    List<Support> gone =
        supports.stream()
            .filter(support -> support.basis() == Basis.CURATED)
            .filter(support -> documents.contains(support.document()))
            .toList();
    withdraw(gone);
    for (Support support : gone) {
      if (supports(support.property()).isEmpty()) {
        Dates.remove(properties, support.property());
      }
    }
  }

  /**
   * Holds what a source claims of a property that has no value; its kind is that of the old one.
   */
  void fallBackTo(HeldClaim claim) {
    String property = claim.property();
    if (properties.get(property) == null) {
      Object old = before.get(property);
      boolean date = before.containsKey(property + "Earliest");
      Object number = old instanceof Long ? Long.valueOf(claim.value()) : claim.value();
      set(property, date ? PartialDate.of(claim.value()) : number);
      supports.addAll(claim.supports());
    }
  }

  boolean changed() {
    return !properties().equals(before);
  }

  /** Everything that the node holds, without the day it was recorded if it is new. */
  Map<String, @Nullable Object> properties() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(properties);
    all.put("id", id);
    all.put("statedBy", supports.stream().map(Support::toString).sorted().toList());
    all.put("evidence", new ArrayList<>(evidence()));
    supports.stream()
        .map(Support::basis)
        .max(Basis::compareTo)
        .ifPresent(basis -> all.put("basis", basis.name()));
    return all;
  }

  private Set<String> evidence() {
    Set<String> passages = new TreeSet<>();
    supports.forEach(support -> passages.add(support.passage()));
    return passages;
  }
}
