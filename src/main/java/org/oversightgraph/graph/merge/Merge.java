package org.oversightgraph.graph.merge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.Fact.Disputed;
import org.oversightgraph.fact.Fact.Related;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.assertion.Telling;
import org.oversightgraph.graph.identity.Known;
import org.oversightgraph.graph.review.Reviews;
import org.oversightgraph.graph.state.Claims;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.NodeState;
import org.oversightgraph.graph.state.PropertyMerge;
import org.oversightgraph.graph.state.RelationState;
import org.oversightgraph.graph.state.RelationStates;
import org.oversightgraph.source.SourceDocument;

/**
 * Brings what a teller states of a case into what is held: what it said before is forgotten, and
 * its facts are merged. What is read of a publication that a person has read before only supports
 * what that person stated.
 */
public final class Merge {

  private final Telling telling;
  private final Teller teller;
  private final Known known;
  private final Held held;
  private final Reviews reviews;
  private final Identities identities;
  private final PropertyMerge properties;
  private final boolean restates;

  public Merge(
      Telling telling,
      Known known,
      Held held,
      Reviews reviews,
      Claims claims,
      Identities identities) {
    this.telling = telling;
    this.teller = telling.teller().having(known.cited(telling.id(), telling.teller().name()));
    this.known = known;
    this.held = held;
    this.reviews = reviews;
    this.identities = identities;
    this.properties = new PropertyMerge(held.trust(), claims);
    this.restates = teller.unchecked() && known.curated(telling.id(), first());
  }

  private SourceDocument first() {
    return telling.facts().documents().getFirst();
  }

  /** The teller, with all that it cites or cited. */
  public Teller teller() {
    return teller;
  }

  /** Merges the facts; the nodes that they are about. */
  public Set<String> into(Sources sources) {
    Set<String> about = new LinkedHashSet<>();
    if (teller.unchecked() && known.reviewed(telling.id(), first())) {
      return about;
    }
    cite(sources);
    forget();
    new Recognition(telling.id(), held, telling.facts(), identities).recognise(telling.facts());
    for (Fact fact : telling.facts().facts()) {
      merge(fact, about);
      sources.rest(fact);
    }
    return about;
  }

  private void cite(Sources sources) {
    Set<String> gone = new TreeSet<>(teller.documents());
    for (SourceDocument document : telling.facts().documents()) {
      sources.cite(document, telling.id(), teller.name());
      gone.remove(document.id());
    }
    gone.forEach(old -> sources.release(old, telling.id(), teller.name(), first().id()));
  }

  /** Where what is forgotten leaves nothing, what another source claims is held. */
  private void forget() {
    List<NodeState> nodes = held.nodes().of(telling.id());
    for (NodeState node : nodes) {
      node.forget(teller);
      held.relations().from(node.id()).forEach(relation -> relation.forget(teller));
    }
    held.claims().stream()
        .filter(claim -> nodes.stream().anyMatch(node -> node.id().equals(claim.node())))
        .map(claim -> claim.without(teller))
        .filter(claim -> !claim.supports().isEmpty())
        .sorted(Comparator.comparingInt(claim -> -held.trust().of(claim.supports())))
        .forEach(claim -> held.nodes().get(claim.node()).fallBackTo(claim));
  }

  private void merge(Fact fact, Set<String> about) {
    switch (fact) {
      case Stated stated -> merge(stated, about);
      case Related related -> merge(related);
      case Disputed disputed -> {
        NodeState node = node(disputed.about());
        if (node != null && !restates) {
          properties.dispute(node, disputed);
        }
      }
    }
  }

  private void merge(Stated fact, Set<String> about) {
    NodeState node = node(fact.about());
    if (node == null || (teller.unchecked() && reviews.overrule(node.id()))) {
      return;
    }
    about.add(node.id());
    Stated rest = teller.unchecked() ? reviews.without(fact, node.id()) : fact;
    if (restates) {
      properties.corroborate(node, rest);
    } else {
      properties.merge(node, rest);
    }
  }

  private void merge(Related fact) {
    RelationStates.Key key = identities.key(fact);
    boolean supports = held.relations().find(key).filter(RelationState::supported).isPresent();
    if (teller.unchecked() && reviews.overrule(key)) {
      return;
    }
    if (!restates) {
      held.relations().get(key).relate(fact.properties(), fact.evidence());
    } else if (supports) {
      held.relations().get(key).support(fact.evidence());
    }
  }

  /** The node that a fact is about; null where it may only support what is there, and is not. */
  private @Nullable NodeState node(Ref ref) {
    String id = identities.id(ref);
    if (!restates) {
      return held.nodes().get(ref.kind(), id);
    }
    return held.nodes()
        .find(id)
        .filter(node -> node.supported() || ref.kind() == NodeKind.CASE)
        .orElse(null);
  }
}
