package org.oversightgraph.fact.casefile;

import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.schema.FileSchema;
import org.oversightgraph.schema.YamlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** The published schema of case files, and of the single values that a case file can hold. */
final class CaseFileSchema {

  private final FileSchema schema = new FileSchema("/static/schema/case-file.schema.json");

  void check(YamlText text) {
    schema.check(text);
  }

  /** Whether an entry of this kind must have this field. */
  boolean requires(NodeKind kind, String property) {
    return schema.requires(entry(kind), property);
  }

  /** Checks the value of one field; a number is a number where the field can hold one. */
  void check(NodeKind kind, String property, String value) {
    String place = entry(kind) + "/properties/" + property;
    if (schema.at(place).isMissingNode()) {
      throw new IllegalArgumentException(
          "%s of %s cannot be corrected".formatted(property, name(kind)));
    }
    FileSchema field = schema.part(place);
    JsonNode text = StringNode.valueOf(value);
    boolean number = value.matches("[0-9]{1,9}");
    if (!field.allows(text)
        && !(number && field.allows(IntNode.valueOf(Integer.parseInt(value))))) {
      throw new IllegalArgumentException(
          "'%s' is no %s of %s: %s"
              .formatted(value, property, name(kind), schema.described(place, "")));
    }
  }

  private static String entry(NodeKind kind) {
    return "/$defs/" + name(kind);
  }

  private static String name(NodeKind kind) {
    return switch (kind) {
      case OFFICER, COHORT -> "subject";
      default -> kind.prefix();
    };
  }
}
