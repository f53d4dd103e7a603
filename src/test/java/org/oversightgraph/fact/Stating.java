package org.oversightgraph.fact;

import java.util.List;
import java.util.Map;
import org.oversightgraph.fact.Fact.Related;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.source.Passage;

/** Finds facts among those that a file states. */
public final class Stating {

  private Stating() {}

  public static List<Stated> nodes(CaseFacts facts, NodeKind kind) {
    return facts.facts().stream()
        .filter(Stated.class::isInstance)
        .map(Stated.class::cast)
        .filter(stated -> stated.about().kind() == kind)
        .toList();
  }

  public static List<Map<String, Object>> properties(CaseFacts facts, NodeKind kind) {
    return nodes(facts, kind).stream().map(Stated::properties).toList();
  }

  public static List<Related> relations(CaseFacts facts, Relation relation) {
    return facts.facts().stream()
        .filter(Related.class::isInstance)
        .map(Related.class::cast)
        .filter(related -> related.relation() == relation)
        .toList();
  }

  /** The numbers of the paragraphs that are cited. */
  public static List<Integer> paragraphs(List<Passage> passages) {
    return passages.stream().map(Passage::paragraph).toList();
  }
}
