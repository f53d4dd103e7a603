package org.oversightgraph.graph.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.graph.assertion.HeldClaim;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.graph.identity.Pseudonyms;

/** Writes what is new or other than the graph held it, and takes away what nothing supports. */
public final class Changes {

  private final Held held;
  private final Moment moment;
  private final Transaction transaction;
  private final Map<String, String> caseOf;
  private final Map<String, Integer> counts = new HashMap<>();
  private final History history = new History();
  private final Set<String> touched = new LinkedHashSet<>();

  /**
   * Changes of what is held.
   *
   * @param caseOf the case that each node is told of
   */
  public Changes(Held held, Map<String, String> caseOf, Moment moment, Transaction transaction) {
    this.held = held;
    this.caseOf = caseOf;
    this.moment = moment;
    this.transaction = transaction;
  }

  /** Writes them; how many nodes and relationships are new, other or gone, by case. */
  public Map<String, Integer> write(
      Claims claims, Map<String, Teller> tellers, Pseudonyms pseudonyms) {
    List<Map<String, @Nullable Object>> claimed = claims.rows(held.nodes(), pseudonyms);
    List<String> unclaimed = unclaimed(claimed, tellers);
    List<NodeState> gone = held.nodes().all().stream().filter(Changes::isGone).toList();
    keep(claimed, unclaimed, gone);
    writeNodes();
    writeRelations();
    transaction.run("write/claim", Map.of("rows", claimed));
    transaction.run("write/withdraw-claims", Map.of("ids", unclaimed));
    withdrawRelations();
    withdrawSamePersons();
    withdraw(gone);
    transaction.run("write/former", Map.of("rows", history.rows()));
    transaction.run("write/public-since", Map.of("ids", List.copyOf(touched)));
    return counts;
  }

  /** Keeps everything that will change or go as it is, for questions as of an earlier day. */
  private void keep(
      List<Map<String, @Nullable Object>> claimed, List<String> unclaimed, List<NodeState> gone) {
    Set<String> nodes = new LinkedHashSet<>(unclaimed);
    transaction
        .run("write/changing-claims", Map.of("rows", claimed))
        .forEach(row -> nodes.add(row.text("id")));
    held.nodes().all().stream().filter(Changes::isWritten).map(NodeState::id).forEach(nodes::add);
    for (NodeState node : gone) {
      nodes.add(node.id());
      held.claims().stream()
          .filter(claim -> claim.node().equals(node.id()))
          .forEach(claim -> nodes.add(claim.id()));
    }
    transaction.run("write/keep-nodes", Map.of("ids", List.copyOf(nodes)));
    List<String> elements = new ArrayList<>(held.relations().changing());
    held.relations()
        .withdrawn()
        .values()
        .forEach(relation -> elements.add(Objects.requireNonNull(relation.element())));
    transaction.run("write/keep-relationships", Map.of("elements", elements));
  }

  /** Officers who go, or whom the graph protects from now on, are the same person as nobody. */
  private void withdrawSamePersons() {
    List<Map<String, @Nullable Object>> officers =
        held.nodes().all().stream()
            .filter(node -> node.kind() == NodeKind.OFFICER && !node.before().isEmpty())
            .filter(node -> caseOf.containsKey(node.id()))
            .map(node ->
                Map.<String, @Nullable Object>of(
                    "id", node.id(), "case", caseOf.get(node.id()), "gone", !node.supported()))
            .toList();
    transaction.run("write/same-person-outdated", Map.of("rows", officers));
  }

  private static boolean isWritten(NodeState node) {
    return !node.kind().coded() && node.supported() && node.changed();
  }

  private static boolean isGone(NodeState node) {
    boolean part = node.kind() != NodeKind.CASE && node.kind() != NodeKind.STATION;
    return part && !node.supported() && !node.before().isEmpty();
  }

  private void count(String node) {
    counts.merge(caseOf.getOrDefault(node, ""), 1, Integer::sum);
  }

  private void writeNodes() {
    Map<NodeKind, List<Map<String, @Nullable Object>>> rows = new EnumMap<>(NodeKind.class);
    for (NodeState node : held.nodes().all()) {
      if (isWritten(node)) {
        rows.computeIfAbsent(node.kind(), kind -> new ArrayList<>())
            .add(Map.of("id", node.id(), "properties", dated(node.properties())));
        touched.add(node.id());
        count(node.id());
        if (caseOf.containsKey(node.id())) {
          history.changed(caseOf.get(node.id()), node);
        }
      }
    }
    rows.forEach((kind, changed) -> transaction.run(file(kind.name()), Map.of("rows", changed)));
  }

  /** What was there before is held in this form since now. */
  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> dated(Object properties) {
    Map<String, @Nullable Object> all = (Map<String, @Nullable Object>) properties;
    if (all.containsKey("recordedAt")) {
      all.put("changedAt", moment.now());
    }
    return all;
  }

  private void writeRelations() {
    for (Relation relation : Relation.values()) {
      List<Map<String, @Nullable Object>> changed = held.relations().rows(relation);
      if (!changed.isEmpty()) {
        changed.forEach(row -> row.computeIfPresent("properties", (name, all) -> dated(all)));
        List<Row> written = transaction.run(file(relation.name()), Map.of("rows", changed));
        requireAll(changed, written, relation);
        changed.forEach(row -> {
          count(String.valueOf(row.get("from")));
          touched.add(String.valueOf(row.get("from")));
        });
      }
    }
  }

  /** A relationship whose other end is not in the graph would be lost without a word. */
  private static void requireAll(
      List<Map<String, @Nullable Object>> rows, List<Row> written, Relation relation) {
    int count = written.getFirst().number("written");
    if (count != rows.size()) {
      throw new IllegalStateException(
          "%d of %d %s relationships lead to something that is not in the graph"
              .formatted(rows.size() - count, rows.size(), relation));
    }
  }

  private static String file(String name) {
    return "write/" + name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void withdrawRelations() {
    List<String> elements = new ArrayList<>();
    held.relations()
        .withdrawn()
        .forEach((key, relation) -> {
          elements.add(Objects.requireNonNull(relation.element()));
          count(key.from());
          if (caseOf.containsKey(key.from())) {
            history.withdrawn(caseOf.get(key.from()), key, relation);
          }
        });
    transaction.run("write/withdraw-relationships", Map.of("elements", elements));
  }

  private void withdraw(List<NodeState> gone) {
    for (NodeState node : gone) {
      count(node.id());
      history.withdrawn(Objects.requireNonNull(caseOf.get(node.id())), node);
    }
    transaction.run(
        "write/withdraw-nodes", Map.of("ids", gone.stream().map(NodeState::id).toList()));
  }

  /** One value alone is no disagreement. */
  private List<String> unclaimed(
      List<Map<String, @Nullable Object>> claimed, Map<String, Teller> tellers) {
    Map<String, Set<String>> standing = new LinkedHashMap<>();
    claimed.forEach(row ->
        standing
            .computeIfAbsent(row.get("about") + "#" + row.get("property"), each -> new HashSet<>())
            .add(String.valueOf(row.get("id"))));
    for (HeldClaim claim : held.claims()) {
      Teller teller = tellers.get(caseOf.get(claim.node()));
      if (teller == null || !claim.without(teller).supports().isEmpty()) {
        standing.computeIfAbsent(claim.subject(), each -> new HashSet<>()).add(claim.id());
      }
    }
    return held.claims().stream()
        .filter(claim -> {
          Set<String> all = standing.getOrDefault(claim.subject(), Set.of());
          return all.size() < 2 || !all.contains(claim.id());
        })
        .map(HeldClaim::id)
        .toList();
  }
}
