package org.oversightgraph.link.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oversightgraph.link.Phrases;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.network.Network.Reached;

/**
 * A network as statements that write it into an empty Neo4j, whatever its version of Cypher. Labels
 * and types are those of the graph, text is quoted.
 */
final class CypherScript {

  private static final int ROWS_A_STATEMENT = 100;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Map<String, String> labels = new HashMap<>();

  private CypherScript(Network network) {
    network.reached().forEach(one -> labels.put(one.id(), Phrases.kind(one.node())));
  }

  static String of(Network network) {
    CypherScript script = new CypherScript(network);
    return script.nodes(network.reached()) + script.edges(network.edges());
  }

  private String nodes(List<Reached> nodes) {
    return statements(
        nodes.stream()
            .collect(
                groupingBy(
                    node -> "CREATE (node" + labels(node) + ")\nSET node = row;",
                    LinkedHashMap::new,
                    Collectors.mapping(
                        node -> row(Map.of("id", node.id()), Attributes.of(node)),
                        Collectors.toList()))));
  }

  private String edges(List<Edge> edges) {
    return statements(
        edges.stream()
            .collect(
                groupingBy(
                    edge ->
                        "MATCH (from:`%s` {id: row.from}), (to:`%s` {id: row.to})\n"
                                .formatted(labels.get(edge.from()), labels.get(edge.to()))
                            + "CREATE (from)-[edge:`%s`]->(to)\nSET edge = row.said;"
                                .formatted(edge.relationship()),
                    LinkedHashMap::new,
                    Collectors.mapping(CypherScript::row, Collectors.toList()))));
  }

  private static String labels(Reached node) {
    return node.node().get("labels") instanceof List<?> all
        ? all.stream().map(label -> ":`" + label + "`").collect(joining())
        : "";
  }

  private static String row(Edge edge) {
    return "{from: %s, to: %s, said: %s}"
        .formatted(literal(edge.from()), literal(edge.to()), row(Map.of(), Attributes.of(edge)));
  }

  private static String row(Map<String, Object> first, Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(first);
    all.putAll(more);
    return all.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
        .collect(joining(", ", "{", "}"));
  }

  private static String statements(Map<String, List<String>> rowsByStatement) {
    List<String> statements = new ArrayList<>();
    rowsByStatement.forEach((statement, rows) -> {
      for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
        List<String> some = rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT));
        statements.add(
            "UNWIND [\n  " + String.join(",\n  ", some) + "\n] AS row\n" + statement + "\n");
      }
    });
    return String.join("", statements);
  }

  private static String literal(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(CypherScript::literal).collect(joining(", ", "[", "]"));
      case Number number -> number.toString();
      default -> quoted(value.toString());
    };
  }

  /**
   * Text between quotes. Cypher 5 reads an escaped character before it looks for quotes, even after
   * an escaped backslash: a "u" there is escaped itself.
   */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\\u", "\\\\u0075").replace("'", "\\'");
    return CONTROL
        .matcher(escaped)
        .replaceAll(control -> "\\\\u%04X".formatted((int) control.group().charAt(0)))
        .transform(quoted -> "'" + quoted + "'");
  }
}
