package org.oversightgraph.fact.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.oversightgraph.fact.casefile.CaseFileInvalid.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The text of a case file: what it holds, on which line, and what is wrong there. A place is a JSON
 * Pointer such as {@code /subjects/0/label}; of several mistakes in one place the first is told.
 */
final class CaseFileText {

  private static final YAMLMapper YAML = YAMLMapper.shared();

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final JsonNode content;

  CaseFileText(String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      while (parser.nextToken() != null) {
        note((YAMLParser) parser);
      }
    }
    content = YAML.readTree(yaml);
  }

  private void note(YAMLParser parser) {
    String place = parser.streamReadContext().pathAsPointer().toString();
    int line = parser.currentTokenLocation().getLineNr();
    Integer earlier = lines.putIfAbsent(place, line);
    if (earlier != null && parser.currentToken() == JsonToken.PROPERTY_NAME) {
      problems.putIfAbsent(
          place, new Problem(line, field(place), "there already on line " + earlier));
    }
    if (parser.isCurrentAlias()) {
      report(place, "a YAML alias, expected the value itself");
    }
  }

  JsonNode content() {
    return content;
  }

  /** Goes through a list with the place of each entry; nothing to go through if it is no list. */
  void each(String list, BiConsumer<JsonNode, String> use) {
    JsonNode items = content.at(list);
    for (int index = 0; items.isArray() && index < items.size(); index++) {
      use.accept(items.get(index), list + "/" + index);
    }
  }

  /** The text that a node is, or none. */
  static String string(JsonNode node) {
    return node.isString() ? node.asString() : "";
  }

  void report(String place, String expected) {
    problems.putIfAbsent(place, new Problem(line(place), field(place), expected));
  }

  /** Every mistake, in the order of the lines. */
  List<Problem> problems() {
    return problems.values().stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  /** The line of a place, or, where something is missing, of what it is missing from. */
  private int line(String place) {
    String nearest = place;
    while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return lines.getOrDefault(nearest, 1);
  }

  /** {@code subjects[0].label} for {@code /subjects/0/label}. */
  private static String field(String place) {
    return place.isEmpty()
        ? "$"
        : place.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
  }
}
