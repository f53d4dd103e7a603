package org.oversightgraph.graph.merge;

import java.util.HashMap;
import java.util.Map;
import org.oversightgraph.fact.Fact.Related;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.state.RelationStates;

/**
 * Which node a fact is about: the one that its identity gives, or one that another source stated
 * and that was recognised as the same.
 */
public final class Identities {

  private final Pseudonyms pseudonyms;
  private final Map<String, String> recognised = new HashMap<>();

  public Identities(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  String id(Ref ref) {
    return of(own(ref));
  }

  /** The id that its own identity gives, whatever was recognised. */
  String own(Ref ref) {
    return pseudonyms.id(ref);
  }

  /** The id that stands for this one. */
  String of(String own) {
    return recognised.getOrDefault(own, own);
  }

  RelationStates.Key key(Related fact) {
    return RelationStates.Key.of(
        id(fact.from()), fact.relation(), id(fact.to()), fact.properties());
  }

  /** From now on, what is about the one is about the other. */
  void recognise(String own, String known) {
    recognised.put(own, known);
  }
}
