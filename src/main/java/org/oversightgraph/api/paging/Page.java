package org.oversightgraph.api.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import org.oversightgraph.api.field.CypherAnswer;
import org.oversightgraph.graph.database.Row;

/**
 * One page of a connection; what it takes to count the whole is kept, and run only when asked for.
 */
public record Page(
    List<Map<String, @Nullable Object>> edges, PageInfo pageInfo, CypherAnswer.Ask wholeList) {

  static final int MOST = 100;

  /** Where a page begins and ends, and whether there are others, as Relay has it. */
  public record PageInfo(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}

  /** A page from rows of which one more than fits was asked for. */
  public static Page of(List<Row> rows, int first, boolean later, CypherAnswer.Ask wholeList) {
    List<Map<String, @Nullable Object>> edges =
        rows.stream().limit(first).map(row -> edge(wholeList.list(), row)).toList();
    PageInfo info =
        new PageInfo(
            rows.size() > first,
            later,
            edges.isEmpty() ? null : (String) edges.getFirst().get("cursor"),
            edges.isEmpty() ? null : (String) edges.getLast().get("cursor"));
    return new Page(edges, info, wholeList);
  }

  public List<@Nullable Object> nodes() {
    return edges.stream().<@Nullable Object>map(edge -> edge.get("node")).toList();
  }

  private static Map<String, @Nullable Object> edge(String list, Row row) {
    Map<String, @Nullable Object> edge = new LinkedHashMap<>(row.columns());
    edge.put("node", edge.remove("value"));
    edge.put("cursor", Cursor.of(list, (List<?>) Objects.requireNonNull(edge.remove("key"))));
    return edge;
  }

  /** How many a page may hold. */
  public static int first(Map<String, ?> arguments) {
    int first = arguments.get("first") instanceof Integer given ? given : 20;
    if (first < 1 || first > MOST) {
      throw new BadRequest("first", "expected 1 to " + MOST + ", and it is " + first);
    }
    return first;
  }
}
