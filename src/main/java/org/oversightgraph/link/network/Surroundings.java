package org.oversightgraph.link.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.Nodes;
import org.oversightgraph.link.network.Growth.Level;
import org.oversightgraph.link.network.Growth.Neighbour;
import org.oversightgraph.link.network.Network.Reached;
import org.springframework.stereotype.Component;

/** What surrounds things, level by level; what joins everyone is shown, but not gone through. */
@Component
public final class Surroundings {

  private static final int MOST_EDGES = 10_000;

  private final Database database;
  private final Nodes nodes;

  Surroundings(Database database, Nodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /**
   * What is asked for.
   *
   * @param labels the labels that may surround the things, or null for all but documents and
   *     passages
   * @param limit how many things at the most, no fewer than are in the middle
   */
  public record Question(
      List<String> around, int depth, @Nullable List<String> labels, int limit, Day day) {

    Set<String> middle() {
      return new LinkedHashSet<>(around);
    }
  }

  /**
   * What is around these things; asks one question a level and three more.
   *
   * @throws org.oversightgraph.link.UnknownNode if there is nothing with one of the ids
   */
  public Network of(Question question) {
    nodes.all(question.around(), question.day());
    Growth growth =
        new Growth((reached, seen, limit) -> level(question, reached, seen), question.limit());
    growth.grow(question.middle(), question.depth());
    List<String> ids = growth.kept().stream().map(Growth.Found::id).toList();
    Map<String, Map<String, @Nullable Object>> things = nodes.all(ids, question.day());
    List<Reached> reached =
        growth.kept().stream()
            .map(one ->
                new Reached(things.getOrDefault(one.id(), Map.of()), one.steps(), one.strength()))
            .toList();
    List<Row> within = within(ids, question);
    boolean allEdges = within.size() < MOST_EDGES;
    List<Network.Edge> edges = within.stream().map(row -> Edges.of(row, things)).toList();
    String cut = CutSentence.of(question, growth, allEdges);
    return new Network(reached, edges, growth.left() > 0 || !allEdges, growth.left(), cut);
  }

  private Level level(Question question, Map<String, Double> reached, Set<String> seen) {
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("ids", List.copyOf(reached.keySet()));
    asked.put("reached", reached);
    asked.put("seen", List.copyOf(seen));
    asked.put("kinds", question.labels());
    asked.put("most", Edges.MOST);
    asked.put("limit", question.limit());
    question.day().into(asked);
    List<Row> rows = database.read("read/network-neighbours", asked);
    return new Level(
        rows.stream().map(Surroundings::neighbour).toList(),
        rows.isEmpty() ? 0 : rows.getFirst().number("others"));
  }

  private List<Row> within(List<String> ids, Question question) {
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("ids", ids);
    asked.put("limit", MOST_EDGES);
    question.day().into(asked);
    return database.read("read/network-within", asked);
  }

  private static Neighbour neighbour(Row row) {
    return new Neighbour(
        row.text("id"),
        Boolean.TRUE.equals(row.get("hub")),
        row.get("strength") instanceof Double strength ? strength : 0);
  }
}
