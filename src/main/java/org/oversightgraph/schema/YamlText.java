package org.oversightgraph.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The text of a YAML file: what it holds, on which line, and what is wrong there. A place is a JSON
 * Pointer such as {@code /subjects/0/label}; of several mistakes in one place the first is told.
 */
public final class YamlText {

  private static final YAMLMapper YAML = YAMLMapper.shared();

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final JsonNode content;

  /**
   * Reads a text.
   *
   * @throws NotYaml if it is not one document in YAML, with the line
   */
  public YamlText(String yaml) {
    try {
      note(yaml);
      content = YAML.readTree(yaml);
    } catch (JacksonException broken) {
      throw new NotYaml(broken);
    }
  }

  private void note(String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      while (parser.nextToken() != null) {
        note((YAMLParser) parser);
      }
    }
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

  /** What it holds. */
  public JsonNode content() {
    return content;
  }

  /** Goes through a list with the place of each entry; nothing to go through if it is no list. */
  public void each(String list, BiConsumer<JsonNode, String> use) {
    JsonNode items = content.at(list);
    for (int index = 0; items.isArray() && index < items.size(); index++) {
      use.accept(items.get(index), list + "/" + index);
    }
  }

  /** The text that a node is, or none. */
  public static String string(JsonNode node) {
    return node.isString() ? node.asString() : "";
  }

  /** Notes what was expected at a place. */
  public void report(String place, String expected) {
    problems.putIfAbsent(place, new Problem(line(place), field(place), expected));
  }

  /** Every mistake, in the order of the lines. */
  public List<Problem> problems() {
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
        : place.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
  }
}
