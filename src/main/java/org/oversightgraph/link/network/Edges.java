package org.oversightgraph.link.network;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.Phrase;
import org.oversightgraph.link.Phrases;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.path.Bond;
import org.oversightgraph.link.path.Relationship;
import org.oversightgraph.link.path.StepSentence;

/**
 * Relationships as edges of a network. Besides those of which a path can be made there are those of
 * documents, which are no statements and are shown only where documents are asked for.
 */
final class Edges {

  private static final double SOURCE = Math.sqrt(0.8);
  private static final Map<String, String> SOURCES =
      Map.of("DESCRIBES", "describes", "FROM", "is from", "REPLACED_BY", "was replaced by");

  /**
   * How strong a step is at the most, by its type; with HUB where it ends at a force or body, with
   * FORMER where somebody no longer serves there.
   */
  static final Map<String, Double> MOST = most();

  private Edges() {}

  static Edge of(Row row, Map<String, Map<String, @Nullable Object>> things) {
    Map<String, @Nullable Object> from = things.getOrDefault(row.text("from"), Map.of());
    Map<String, @Nullable Object> to = things.getOrDefault(row.text("to"), Map.of());
    String type = row.text("relationship");
    String verb = SOURCES.get(type);
    if (verb != null) {
      return ofSource(row, Phrase.sentence(name(from) + " " + verb + " " + name(to)));
    }
    Bond bond = Bond.of(row);
    return new Edge(
        bond.from(),
        bond.to(),
        type,
        bond.role(),
        bond.count(),
        (String) row.get("when"),
        new StepSentence(bond, from, to).forwards(),
        bond.strength(),
        bond.evidence());
  }

  private static Edge ofSource(Row row, String sentence) {
    return new Edge(
        row.text("from"),
        row.text("to"),
        row.text("relationship"),
        null,
        null,
        null,
        sentence,
        SOURCE * Math.sqrt(Math.log(2) / Math.log(row.number("joined"))),
        row.list("evidence"));
  }

  private static String name(Map<String, @Nullable Object> node) {
    return switch (Phrases.kind(node)) {
      case "Document" -> "the document \"" + node.get("title") + "\"";
      case "Passage" -> "this passage";
      default -> Phrases.of(node).text();
    };
  }

  private static Map<String, Double> most() {
    Map<String, Double> most = new HashMap<>();
    for (Relationship relationship : Relationship.values()) {
      most.put(relationship.name(), relationship.strength(null, false, 2));
      most.put(relationship.name() + " HUB", relationship.strength(null, true, 2));
    }
    most.put("SERVED_IN FORMER", Relationship.SERVED_IN.strength("FORMER", true, 2));
    SOURCES.keySet().forEach(type -> most.put(type, SOURCE));
    return Map.copyOf(most);
  }
}
