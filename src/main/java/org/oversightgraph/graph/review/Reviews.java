package org.oversightgraph.graph.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.graph.review.Review.Verdict;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.NodeState;
import org.oversightgraph.graph.state.RelationState;
import org.oversightgraph.graph.state.RelationStates.Key;

/**
 * What people ruled on extracted facts. It holds when a publication is read again: what was
 * rejected is not stated anew, what was corrected stays corrected.
 */
public final class Reviews {

  private final Map<String, Review> byFact = new HashMap<>();

  public static Reviews of(List<String> cases, Transaction transaction) {
    Reviews reviews = new Reviews();
    for (Row row : transaction.run("write/held-reviews", Map.of("cases", cases))) {
      Object value = row.columns().get("value");
      reviews.add(
          new Review(
              row.text("fact"),
              Verdict.valueOf(row.text("verdict")),
              value == null ? null : String.valueOf(value)));
    }
    return reviews;
  }

  void add(Review review) {
    byFact.put(review.fact(), review);
  }

  /** Whether what is read of this node is overruled. */
  public boolean overrule(String node) {
    return overruled(node);
  }

  /** A fact without the properties that are overruled. */
  public Stated without(Stated fact, String node) {
    Map<String, Object> rest = new LinkedHashMap<>(fact.properties());
    rest.keySet().removeIf(property -> overruled(Review.ofProperty(node, property)));
    return rest.size() == fact.properties().size()
        ? fact
        : new Stated(fact.about(), rest, fact.evidence());
  }

  /** Whether what is read of this relationship is overruled, or that of one of its ends. */
  public boolean overrule(Key key) {
    return overruled(key.toString()) || overruled(key.from()) || overruled(key.to());
  }

  private boolean overruled(String fact) {
    Review review = byFact.get(fact);
    return review != null && review.verdict() != Verdict.ACCEPTED;
  }

  /** Makes what is held follow what was ruled. */
  public void apply(Held held) {
    List<Review> inOrder = new ArrayList<>(byFact.values());
    inOrder.sort(Comparator.comparing(Review::fact));
    for (Review review : inOrder) {
      if (review.ofRelation()) {
        held.relations().keys().stream()
            .filter(key -> key.toString().equals(review.fact()))
            .forEach(key -> rule(held.relations().get(key), review));
      } else {
        held.nodes().find(review.node()).ifPresent(node -> rule(node, review, held));
      }
    }
  }

  private static void rule(RelationState relation, Review review) {
    if (review.verdict() == Verdict.ACCEPTED) {
      relation.restate(Reviews::looked);
    } else if (relation.supports().stream().allMatch(Reviews::unchecked)) {
      relation.reject();
    }
  }

  private static void rule(NodeState node, Review review, Held held) {
    String property = review.property();
    switch (review.verdict()) {
      case ACCEPTED -> {
        node.restate(property, Reviews::looked);
        if (property == null) {
          structure(node, held).forEach(relation -> relation.restate(Reviews::looked));
        }
      }
      case CORRECTED -> {
        String name = Objects.requireNonNull(property);
        node.set(name, node.typed(name, Objects.requireNonNull(review.value())));
        node.restate(name, Support::reviewed);
      }
      case REJECTED ->
          node.drop(
              node.supports().stream()
                  .filter(Reviews::unchecked)
                  .filter(support -> property == null || property.equals(support.property()))
                  .toList());
    }
  }

  /** What ties a node to its case is accepted with the node. */
  private static List<RelationState> structure(NodeState node, Held held) {
    return held.relations().keys().stream()
        .filter(key -> key.relation().structural())
        .filter(key -> (key.relation().fromWhole() ? key.to() : key.from()).equals(node.id()))
        .map(key -> held.relations().get(key))
        .toList();
  }

  private static boolean unchecked(Support support) {
    return support.basis() == Basis.EXTRACTED || support.basis() == Basis.TABLE;
  }

  private static Support looked(Support support) {
    return unchecked(support) ? support.reviewed() : support;
  }
}
