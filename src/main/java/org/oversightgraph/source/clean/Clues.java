package org.oversightgraph.source.clean;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the rules of {@code rules/<topic>.yaml} that tell lines apart. */
public final class Clues {

  private Clues() {}

  /** The rules of a topic, in the order of the file. */
  public static List<Clue> of(String topic) {
    String file = "/rules/" + topic + ".yaml";
    try (InputStream content =
        Objects.requireNonNull(Clues.class.getResourceAsStream(file), file)) {
      List<Clue> clues = new ArrayList<>();
      YAMLMapper.shared().readTree(content).forEach(node -> clues.add(clue(node)));
      return List.copyOf(clues);
    } catch (JacksonException | IOException | IllegalArgumentException unusable) {
      throw new IllegalStateException(file + ": " + unusable.getMessage(), unusable);
    }
  }

  private static Clue clue(JsonNode node) {
    return new Clue(
        node.path("id").asString(),
        node.path("says").asString(),
        pattern(node.path("pattern").asString()),
        map(node.path("yields")),
        list(node.path("examples")),
        list(node.path("not")));
  }

  private static Pattern pattern(String words) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(words.replace(" ", "\\s{1,9}"), flags);
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
