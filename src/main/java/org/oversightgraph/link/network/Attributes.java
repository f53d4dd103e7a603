package org.oversightgraph.link.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.Phrases;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.network.Network.Reached;

/** What an export says of a thing or a relationship: nothing that the API does not show as well. */
final class Attributes {

  /** Text unless told otherwise: what can be said of a thing, and of what type. */
  static final Map<String, Class<?>> OF_NODES =
      types(
          Map.entry("label", String.class),
          Map.entry("kind", String.class),
          Map.entry("date", String.class),
          Map.entry("earliest", String.class),
          Map.entry("latest", String.class),
          Map.entry("steps", Long.class),
          Map.entry("strength", Double.class),
          Map.entry("evidence", List.class));

  static final Map<String, Class<?>> OF_EDGES =
      types(
          Map.entry("label", String.class),
          Map.entry("relationship", String.class),
          Map.entry("role", String.class),
          Map.entry("count", Long.class),
          Map.entry("date", String.class),
          Map.entry("sentence", String.class),
          Map.entry("strength", Double.class),
          Map.entry("evidence", List.class));

  private static final List<String> TITLES = List.of("label", "name", "title", "gist");
  private static final List<String> CODES = List.of("kind", "result", "status");
  private static final List<String> DATES = List.of("occurred", "held", "on", "made", "published");

  private Attributes() {}

  /** What is said of a thing, without what is not known. */
  static Map<String, Object> of(Reached reached) {
    Map<String, @Nullable Object> node = reached.node();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("label", label(node));
    said.put("kind", Phrases.kind(node));
    DATES.stream()
        .filter(date -> node.get(date) != null)
        .findFirst()
        .ifPresent(date -> {
          said.put("date", text(node, date));
          said.put(
              "earliest",
              text(node, node.containsKey(date + "Earliest") ? date + "Earliest" : date));
          said.put(
              "latest", text(node, node.containsKey(date + "Latest") ? date + "Latest" : date));
        });
    said.put("steps", (long) reached.steps());
    said.put("strength", reached.strength());
    said.put("evidence", evidence(node));
    return said;
  }

  /** What is said of a relationship, without what is not known. */
  static Map<String, Object> of(Edge edge) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("label", edge.label());
    said.put("relationship", edge.relationship());
    putKnown(said, "role", edge.role());
    putKnown(said, "count", edge.count());
    putKnown(said, "date", edge.when());
    said.put("sentence", edge.sentence());
    said.put("strength", edge.strength());
    said.put("evidence", edge.evidence());
    return said;
  }

  private static void putKnown(Map<String, Object> said, String name, @Nullable Object value) {
    if (value != null) {
      said.put(name, value);
    }
  }

  private static String label(Map<String, @Nullable Object> node) {
    Stream<String> titles =
        TITLES.stream().filter(name -> node.get(name) != null).map(name -> text(node, name));
    Stream<String> codes =
        CODES.stream()
            .filter(name -> node.get(name) != null)
            .map(name -> Words.of(text(node, name)));
    return Stream.concat(titles, codes)
        .findFirst()
        .orElseGet(() -> Words.of(Phrases.kind(node).replaceAll("(?<=[a-z])(?=[A-Z])", " ")));
  }

  private static List<String> evidence(Map<String, @Nullable Object> node) {
    return node.get("evidence") instanceof List<?> passages
        ? passages.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static String text(Map<String, @Nullable Object> node, String name) {
    return String.valueOf(Objects.requireNonNull(node.get(name)));
  }

  @SafeVarargs
  private static Map<String, Class<?>> types(Map.Entry<String, Class<?>>... types) {
    Map<String, Class<?>> inOrder = new LinkedHashMap<>();
    Stream.of(types).forEach(type -> inOrder.put(type.getKey(), type.getValue()));
    return inOrder;
  }
}
