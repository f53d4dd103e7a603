package org.oversightgraph.graph.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.graph.assertion.HeldClaim;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Teller;

/** A node as it is in the graph and as the facts of this transaction make it. */
public final class NodeState {

  /**
   * Without which a thing is none: an outcome of no kind, of which a person corrected the count.
   */
  private static final Map<NodeKind, String> ESSENCE =
      Map.ofEntries(
          Map.entry(NodeKind.ALLEGATION, "gist"),
          Map.entry(NodeKind.FINDING, "result"),
          Map.entry(NodeKind.PROCEEDING, "kind"),
          Map.entry(NodeKind.OUTCOME, "kind"),
          Map.entry(NodeKind.COMPLAINT, "result"),
          Map.entry(NodeKind.FAILING, "kind"),
          Map.entry(NodeKind.DOUBT, "kind"),
          Map.entry(NodeKind.MISSED, "topic"),
          Map.entry(NodeKind.RECOMMENDATION, "gist"),
          Map.entry(NodeKind.RESPONSE, "status"),
          Map.entry(NodeKind.ACTION, "gist"));

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
    this.supports.addAll(supportsOf(before));
  }

  /** What supports a node or relationship that the graph holds. */
  static List<Support> supportsOf(Map<String, @Nullable Object> held) {
    return held.get("statedBy") instanceof List<?> stated
        ? stated.stream().map(each -> Support.parse(String.valueOf(each))).toList()
        : List.of();
  }

  public NodeKind kind() {
    return kind;
  }

  public String id() {
    return id;
  }

  public @Nullable Object get(String property) {
    return properties.get(property);
  }

  /** What the graph held before this transaction; empty for what is new. */
  public Map<String, @Nullable Object> before() {
    return before;
  }

  /** Replaces a property; a partial date becomes its text with its first and last day. */
  public void set(String property, Object value) {
    Dates.set(properties, property, value);
  }

  public List<Support> supports(String property) {
    return supports.stream().filter(support -> support.property().equals(property)).toList();
  }

  /** Whether anything supports that this node is there, and what it is. */
  public boolean supported() {
    String essence = ESSENCE.get(kind);
    return !supports.isEmpty() && (essence == null || properties.get(essence) != null);
  }

  void support(String property, Evidence evidence) {
    evidence
        .of(property)
        .forEach(passage ->
            supports.add(
                new Support(property, evidence.basis(), passage.id(), evidence.reading(property))));
  }

  /** The documents that support anything here. */
  List<String> documents() {
    return supports.stream().map(Support::document).distinct().toList();
  }

  void withdraw(Collection<Support> gone) {
    gone.forEach(supports::remove);
  }

  /** Forgets what a teller said, and every property that nothing else supports. */
  public void forget(Teller teller) {
    drop(supports.stream().filter(teller::gave).toList());
  }

  /** Forgets supports, and every property that nothing else supports. */
  public void drop(List<Support> gone) {
    withdraw(gone);
    for (Support support : gone) {
      if (supports(support.property()).isEmpty()) {
        Dates.remove(properties, support.property());
      }
    }
  }

  /** Changes how supports of a property, or of all where it is null, are known. */
  public void restate(@Nullable String property, UnaryOperator<Support> change) {
    List<Support> all = List.copyOf(supports);
    supports.clear();
    for (Support support : all) {
      boolean meant = property == null || property.equals(support.property());
      supports.add(meant ? change.apply(support) : support);
    }
  }

  /** All that supports anything here. */
  public List<Support> supports() {
    return List.copyOf(supports);
  }

  /**
   * Holds what a source claims of a property that has no value; its kind is that of the old one.
   */
  public void fallBackTo(HeldClaim claim) {
    String property = claim.property();
    if (properties.get(property) == null) {
      set(property, typed(property, claim.value()));
      supports.addAll(claim.supports());
    }
  }

  /** A value as the property's old one was kept: a date, a number or a text. */
  public Object typed(String property, String value) {
    if (before.containsKey(property + "Earliest") || before.containsKey(property + "Latest")) {
      return PartialDate.of(value);
    }
    return switch (before.get(property)) {
      case Long number -> Long.valueOf(value);
      case LocalDate day -> LocalDate.parse(value);
      case null, default -> value;
    };
  }

  boolean changed() {
    return !properties().equals(before);
  }

  /** Everything that the node holds, without the day it was recorded if it is new. */
  Map<String, @Nullable Object> properties() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(properties);
    all.remove("certainty");
    all.put("id", id);
    all.put("statedBy", supports.stream().map(Support::toString).sorted().toList());
    all.put("evidence", new ArrayList<>(evidence()));
    supports.stream()
        .map(Support::basis)
        .max(Basis::compareTo)
        .ifPresent(basis -> all.put("basis", basis.name()));
    Support.certainty(supports).ifPresent(least -> all.put("certainty", least));
    return all;
  }

  private Set<String> evidence() {
    Set<String> passages = new TreeSet<>();
    supports.forEach(support -> passages.add(support.passage()));
    return passages;
  }
}
