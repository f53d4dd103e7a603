package org.oversightgraph.graph.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oversightgraph.fact.Fact.Related;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.Wording;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.NodeState;
import org.oversightgraph.graph.state.PropertyMerge;
import org.oversightgraph.graph.state.RelationStates;

/** What makes a thing of a case what it is, compared with what another source stated. */
final class Traits {

  /** Two wordings of one recommendation within one case and to one body are at least as like. */
  private static final double SAME_RECOMMENDATION = 0.25;

  private static final double SAME_ACTION = 0.5;

  private final Identities identities;
  private final Held held;
  private final Map<String, Set<String>> told = new HashMap<>();

  Traits(CaseFacts facts, Held held, Identities identities) {
    this.identities = identities;
    this.held = held;
    for (var fact : facts.facts()) {
      if (fact instanceof Related related) {
        String from = identities.own(related.from());
        String to = identities.own(related.to());
        link(from, related.relation(), to);
        link(to, related.relation(), from);
      }
    }
  }

  private void link(String one, Relation relation, String other) {
    told.computeIfAbsent(one + " " + relation, missing -> new HashSet<>()).add(other);
  }

  /** How like two things are; 0 where they cannot be one. */
  double likeness(Stated fact, NodeState node) {
    Map<String, Object> said = fact.properties();
    String own = identities.own(fact.about());
    return switch (fact.about().kind()) {
      case STATION -> 0;
      case OFFICER -> officer(said, node);
      case COHORT -> same(said, node, "size") ? 1 + agreeing(said, node, "label") : 0;
      case GROUP_CHAT -> chat(said, node);
      case PROCEEDING -> same(said, node, "kind") && dates(said, node, "held") ? 1 : 0;
      case ALLEGATION -> shared(own, node, Relation.UNDER) + shared(own, node, Relation.FACES);
      case FINDING ->
          same(said, node, "stage")
                  && same(said, node, "result")
                  && fits(said, node, "level")
                  && meet(own, node, Relation.ON_STANDARD)
              ? 1 + agreeing(said, node, "count", "level") + shared(own, node, Relation.HAS_FINDING)
              : 0;
      case OUTCOME ->
          same(said, node, "kind") && same(said, node, "count") && dates(said, node, "on")
              ? 1 + shared(own, node, Relation.RECEIVED)
              : 0;
      case RECOMMENDATION -> recommendation(own, said, node);
      case RESPONSE -> same(said, node, "status") && meet(own, node, Relation.ANSWERED_BY) ? 1 : 0;
      case ACTION -> {
        double like = wording(said, node);
        yield like >= SAME_ACTION && meet(own, node, Relation.PROMISES) ? like : 0;
      }
      case COMPLAINT -> {
        double like = wording(said, node);
        yield like >= SAME_ACTION && same(said, node, "result") ? like : 0;
      }
      case FAILING -> {
        double like = wording(said, node);
        yield like >= SAME_ACTION && same(said, node, "kind") ? like : 0;
      }
      case CASE, DOUBT, MISSED, FORCE, BODY, STANDARD, THEME -> 0;
    };
  }

  private static double officer(Map<String, Object> said, NodeState node) {
    boolean rank = said.get("rank") != null && same(said, node, "rank");
    String label = String.valueOf(said.get("label")).toLowerCase(Locale.ROOT);
    String known = String.valueOf(node.get("label")).toLowerCase(Locale.ROOT);
    return rank && (known.startsWith(label) || label.startsWith(known)) ? 1 : 0;
  }

  private static double chat(Map<String, Object> said, NodeState node) {
    return fits(said, node, "platform") && fits(said, node, "name")
        ? 1 + agreeing(said, node, "statedSize", "messagesReviewed", "name")
        : 0;
  }

  private double recommendation(String own, Map<String, Object> said, NodeState node) {
    boolean possible =
        same(said, node, "count")
            && fits(said, node, "made")
            && meet(own, node, Relation.ADDRESSED_TO);
    double like = wording(said, node);
    return possible && like >= SAME_RECOMMENDATION ? like : 0;
  }

  private static double wording(Map<String, Object> said, NodeState node) {
    return Wording.likeness(String.valueOf(said.get("gist")), String.valueOf(node.get("gist")));
  }

  private static boolean same(Map<String, Object> said, NodeState node, String property) {
    return PropertyMerge.text(said.get(property)).equals(PropertyMerge.text(node.get(property)));
  }

  /** The same, or one of the two does not say. */
  private static boolean fits(Map<String, Object> said, NodeState node, String property) {
    return said.get(property) == null || node.get(property) == null || same(said, node, property);
  }

  private static double agreeing(Map<String, Object> said, NodeState node, String... properties) {
    return List.of(properties).stream()
        .filter(property -> said.get(property) != null && same(said, node, property))
        .count();
  }

  private static boolean dates(Map<String, Object> said, NodeState node, String property) {
    return !(said.get(property) instanceof PartialDate date)
        || !(node.get(property) instanceof String edtf)
        || date.within(PartialDate.of(edtf))
        || PartialDate.of(edtf).within(date);
  }

  /** How many things both are related with. */
  private double shared(String own, NodeState node, Relation relation) {
    Set<String> both = new HashSet<>(others(own, relation));
    both.retainAll(known(node, relation));
    return both.size();
  }

  /** Whether both are related with one and the same, or neither with any. */
  private boolean meet(String own, NodeState node, Relation relation) {
    Set<String> others = others(own, relation);
    Set<String> known = known(node, relation);
    return others.isEmpty() ? known.isEmpty() : others.stream().anyMatch(known::contains);
  }

  private Set<String> others(String own, Relation relation) {
    Set<String> others = new HashSet<>();
    told.getOrDefault(own + " " + relation, Set.of())
        .forEach(other -> others.add(identities.of(other)));
    return others;
  }

  private Set<String> known(NodeState node, Relation relation) {
    Set<String> others = new HashSet<>();
    for (RelationStates.Key key : held.relations().keys()) {
      if (key.relation() == relation) {
        if (key.from().equals(node.id())) {
          others.add(key.to());
        } else if (key.to().equals(node.id())) {
          others.add(key.from());
        }
      }
    }
    return others;
  }
}
