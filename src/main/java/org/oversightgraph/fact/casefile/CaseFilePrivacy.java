package org.oversightgraph.fact.casefile;

import java.util.Map;
import java.util.Optional;
import org.oversightgraph.mask.PersonalData;
import org.oversightgraph.schema.YamlText;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what identifies somebody in the words of a case file, before anything else is said of
 * them, so that no message repeats it.
 */
final class CaseFilePrivacy {

  private static final String LABEL = "label";

  private CaseFilePrivacy() {}

  static void check(YamlText text) {
    walk(text.content(), "", "", text);
  }

  /**
   * Checks one value that a property shall have.
   *
   * @throws IllegalArgumentException if it identifies somebody; says how, without repeating it
   */
  static void check(String property, String value) {
    refused(property, value)
        .ifPresent(why -> {
          throw new IllegalArgumentException(property + ": " + why);
        });
  }

  private static void walk(JsonNode node, String field, String at, YamlText text) {
    if (node.isString()) {
      refused(field, node.asString()).ifPresent(why -> text.report(at, why));
    } else if (node.isArray()) {
      text.each(at, (item, place) -> walk(item, field, place, text));
    }
    String property = node.path("property").asString("");
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      boolean claimed = name.equals("value") && !property.isEmpty();
      walk(entry.getValue(), claimed ? property : name, at + "/" + name, text);
    }
  }

  private static Optional<String> refused(String field, String words) {
    return field.equals(LABEL) ? PersonalData.refusedInLabel(words) : PersonalData.refused(words);
  }
}
