package org.oversightgraph.link.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.Cites;

/**
 * Things and how they are joined.
 *
 * @param reached the things, those in the middle first, then the most strongly joined
 * @param truncated whether there was more than the limit let through
 * @param left how many more there are, at least
 * @param cut the same in a sentence
 */
public record Network(
    List<Reached> reached, List<Edge> edges, boolean truncated, long left, String cut) {

  /** The things alone. */
  public List<Map<String, @Nullable Object>> nodes() {
    return reached.stream().map(Reached::node).toList();
  }

  /**
   * A thing and how it is joined with the middle.
   *
   * @param steps how many the strongest way has, 0 in the middle
   * @param strength of the strongest way: the product of its steps, 1 in the middle
   */
  public record Reached(Map<String, @Nullable Object> node, int steps, double strength) {

    String id() {
      return String.valueOf(node.get("id"));
    }
  }

  /** A relationship between two things, by their ids. */
  public record Edge(
      String from,
      String to,
      String relationship,
      @Nullable String role,
      @Nullable Long count,
      @Nullable String when,
      String sentence,
      double strength,
      List<String> evidence)
      implements Cites {

    /** What it says in words, with its role or status. */
    public String label() {
      String all = role == null ? relationship : relationship + " (" + role + ")";
      return Words.of(all);
    }
  }
}
