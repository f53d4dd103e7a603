package org.oversightgraph.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads the rules of a topic from {@code rules/<topic>.yaml}. A pattern may use a fragment of
 * {@code rules/fragments.yaml} by its name in angle brackets: {@code <count> officers}. Letter case
 * does not count, and a space stands for any white space, of nine characters at most, so that it
 * may stand in a look-behind; a line break, with the indentation around it, stands for nothing.
 */
public final class Rules {

  /** Certainty of rules of furniture and layout, which state nothing: the schema's default. */
  private static final double STATES_NOTHING = 1;

  private Rules() {}

  /**
   * The rules of a topic, in the order of the file.
   *
   * @throws IllegalStateException if anything in the file is wrong, with the line and field of each
   *     mistake and what was expected there
   */
  public static List<Rule> of(String topic) {
    return of(topic, RuleFile.read(topic));
  }

  static List<Rule> of(String topic, JsonNode file) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : file) {
      if (node.has("pattern")) {
        rules.add(rule(topic, node));
      }
    }
    return List.copyOf(rules);
  }

  /** What else a topic can read, without a pattern, in the order of the file. */
  public static List<ReadOtherwise> otherwise(String topic) {
    List<ReadOtherwise> others = new ArrayList<>();
    for (JsonNode node : RuleFile.read(topic)) {
      if (node.has("how")) {
        others.add(
            new ReadOtherwise(
                id(topic, node),
                node.get("says").asString(),
                node.get("how").asString(),
                node.get("certainty").asDouble()));
      }
    }
    return List.copyOf(others);
  }

  private static Rule rule(String topic, JsonNode node) {
    return new Rule(
        id(topic, node),
        node.get("says").asString(),
        Fragments.compile(node.get("pattern").asString()),
        node.get("finds").asString(),
        map(node.path("yields")),
        node.path("certainty").asDouble(STATES_NOTHING),
        list(node.path("examples")),
        list(node.path("not")));
  }

  private static String id(String topic, JsonNode node) {
    return topic + "/" + node.get("id").asString();
  }

  private static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asString()));
    return map;
  }

  private static List<String> list(JsonNode node) {
    List<String> list = new ArrayList<>();
    node.forEach(each -> list.add(each.asString()));
    return list;
  }
}
