package org.oversightgraph.graph.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.graph.identity.Pseudonyms;

/** What sources say differently: for a node and a property, each value with its passages. */
public final class Claims {

  /** The property of a node that sources differ about. */
  record Subject(String node, String property) {}

  private static final class Claim {
    private final Set<String> evidence = new TreeSet<>();
    private Basis basis = Basis.EXTRACTED;

    private void support(Basis how, Collection<String> passages) {
      evidence.addAll(passages);
      basis = how.compareTo(basis) > 0 ? how : basis;
    }
  }

  private final Map<Subject, Map<String, Claim>> claims = new LinkedHashMap<>();

  void add(Subject subject, String value, Basis basis, Collection<String> passages) {
    claims
        .computeIfAbsent(subject, missing -> new LinkedHashMap<>())
        .computeIfAbsent(value, missing -> new Claim())
        .support(basis, passages);
  }

  /** The rows to write, with the value that the node holds, which is the preferred one. */
  List<Map<String, @Nullable Object>> rows(NodeStates nodes, Pseudonyms pseudonyms) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    claims.forEach((subject, values) -> {
      String held = PropertyMerge.text(nodes.get(subject.node()).get(subject.property()));
      values.forEach((value, claim) -> {
        List<String> identity = List.of(subject.node(), subject.property(), value);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", pseudonyms.id("claim", identity));
        row.put("about", subject.node());
        row.put("property", subject.property());
        row.put("value", value);
        row.put("held", held);
        row.put("evidence", List.copyOf(claim.evidence));
        row.put("basis", claim.basis.name());
        rows.add(row);
      });
    });
    return rows;
  }
}
