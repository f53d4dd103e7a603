package org.oversightgraph.graph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.NodeState;

/**
 * Recognises in what one source states the things that another has stated of the same case, so that
 * both support one node. Two things are taken for one only where they agree in what makes them what
 * they are and nothing else of the case could be meant as well.
 */
final class Recognition {

  /**
   * Wholes before their parts: a finding is recognised by its allegation, an action by its
   * response.
   */
  private static final List<NodeKind> ORDER =
      List.of(
          NodeKind.STATION,
          NodeKind.OFFICER,
          NodeKind.COHORT,
          NodeKind.GROUP_CHAT,
          NodeKind.PROCEEDING,
          NodeKind.ALLEGATION,
          NodeKind.FINDING,
          NodeKind.OUTCOME,
          NodeKind.COMPLAINT,
          NodeKind.FAILING,
          NodeKind.RECOMMENDATION,
          NodeKind.RESPONSE,
          NodeKind.ACTION);

  private final List<NodeState> known;
  private final Set<String> taken = new HashSet<>();
  private final Identities identities;
  private final Traits traits;

  /**
   * Looks among the nodes that are held of a case.
   *
   * @param theCase the id of the case
   */
  Recognition(String theCase, Held held, CaseFacts facts, Identities identities) {
    this.known = held.nodes().of(theCase).stream().filter(NodeState::supported).toList();
    this.identities = identities;
    this.traits = new Traits(facts, held, identities);
  }

  /** Recognises what can be recognised of the facts. */
  void recognise(CaseFacts facts) {
    List<Stated> stated =
        facts.facts().stream()
            .flatMap(fact -> fact instanceof Stated one ? Stream.of(one) : Stream.empty())
            .toList();
    stated.forEach(fact -> taken.add(identities.id(fact.about())));
    for (NodeKind kind : ORDER) {
      recognise(stated.stream().filter(fact -> fact.about().kind() == kind).toList(), kind);
    }
  }

  private record Match(Stated fact, NodeState node, double likeness) {}

  /** The likest first; each thing is recognised in one other at most. */
  private void recognise(List<Stated> facts, NodeKind kind) {
    List<Match> matches = new ArrayList<>();
    for (Stated fact : facts) {
      for (NodeState node : known) {
        double likeness =
            node.kind() == kind && !taken.contains(node.id()) ? traits.likeness(fact, node) : 0;
        if (likeness > 0) {
          matches.add(new Match(fact, node, likeness));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.likeness())
            .thenComparing(match -> match.node().id())
            .thenComparing(match -> identities.id(match.fact().about())));
    Set<Ref> settled = new HashSet<>();
    for (Match match : matches) {
      if (settled.contains(match.fact().about()) || taken.contains(match.node().id())) {
        continue;
      }
      if (alone(match, matches)) {
        identities.recognise(identities.id(match.fact().about()), match.node().id());
        taken.add(match.node().id());
        settled.add(match.fact().about());
      }
    }
  }

  /** Whether no other pair with one of the two is as good. */
  private static boolean alone(Match match, List<Match> all) {
    Predicate<Match> rival =
        other ->
            other != match
                && other.likeness() >= match.likeness()
                && (other.fact() == match.fact() || other.node() == match.node());
    return all.stream().noneMatch(rival);
  }
}
