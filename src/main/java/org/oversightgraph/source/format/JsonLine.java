package org.oversightgraph.source.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as a line of JSON Lines holds it. */
public record JsonLine(@Nullable String id, @Nullable String url, String text) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads a line with the fields {@code text}, {@code url} and {@code id}.
   *
   * @throws Unusable if it is no such line
   */
  public static JsonLine of(String line) {
    JsonNode page = page(line);
    String text = words(page, "text");
    if (text == null) {
      throw new Unusable("has no field text", "give the words of the page in a field text");
    }
    return new JsonLine(words(page, "id"), words(page, "url"), text);
  }

  private static JsonNode page(String line) {
    try {
      JsonNode page = JSON.readTree(line);
      if (page.isObject()) {
        return page;
      }
    } catch (JacksonException | StackOverflowError broken) {
      throw new Unusable("is no valid JSON", "write one page a line, as a JSON object", broken);
    }
    throw new Unusable("is no JSON object", "write one page a line, as a JSON object");
  }

  private static @Nullable String words(JsonNode page, String field) {
    return Optional.ofNullable(page.get(field))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .orElse(null);
  }
}
