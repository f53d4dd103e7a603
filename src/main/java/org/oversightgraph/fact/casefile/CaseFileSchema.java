package org.oversightgraph.fact.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oversightgraph.fact.NodeKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The published schema of case files; tells what it expected in the words of its descriptions. */
final class CaseFileSchema {

  private static final String FILE = "/static/schema/case-file.schema.json";
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "fields");

  private final JsonNode definition = read();
  private final Schema schema = registry().getSchema(definition);

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        registry ->
            registry.schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  void check(CaseFileText text) {
    schema.validate(text.content()).forEach(error -> text.report(place(error), expected(error)));
  }

  /** Whether an entry of this kind must have this field. */
  boolean requires(NodeKind kind, String property) {
    return texts(entry(kind).path("required")).contains(property);
  }

  /** Checks the value of one field; a number is a number where the field can hold one. */
  void check(NodeKind kind, String property, String value) {
    String place = "/$defs/" + name(kind) + "/properties/" + property;
    if (definition.at(place).isMissingNode()) {
      throw new IllegalArgumentException(
          "%s of %s cannot be corrected".formatted(property, name(kind)));
    }
    ObjectNode field = JsonMapper.shared().createObjectNode();
    field.set("$defs", definition.get("$defs"));
    field.put("$ref", "#" + place);
    Schema only = registry().getSchema(field);
    JsonNode text = StringNode.valueOf(value);
    boolean number = value.matches("[0-9]{1,9}");
    if (!only.validate(text).isEmpty()
        && !(number && only.validate(IntNode.valueOf(Integer.parseInt(value))).isEmpty())) {
      throw new IllegalArgumentException(
          "'%s' is no %s of %s: %s".formatted(value, property, name(kind), described(place, "")));
    }
  }

  private JsonNode entry(NodeKind kind) {
    return definition.at("/$defs/" + name(kind));
  }

  private static String name(NodeKind kind) {
    return switch (kind) {
      case OFFICER, COHORT -> "subject";
      default -> kind.prefix();
    };
  }

  private static String place(Error error) {
    String at = error.getInstanceLocation().toString();
    return error.getProperty() == null ? at : at + "/" + error.getProperty();
  }

  private String expected(Error error) {
    String found = "found " + found(error.getInstanceNode());
    String keyword = error.getSchemaLocation().getFragment().toString();
    String at = keyword.substring(0, keyword.lastIndexOf('/'));
    return switch (error.getKeyword()) {
      case "required" ->
          "missing, expected: " + described(at, "/properties/" + error.getProperty());
      case "additionalProperties" ->
          "unknown, expected " + or(definition.at(at + "/properties").propertyNames());
      case "enum" -> found + ", expected " + or(texts(error.getSchemaNode()));
      case "type" -> found + ", expected " + types(error) + ": " + described(at, "");
      case "uniqueItems" -> "found the same twice, expected: " + described(at, "");
      default -> found + ", expected: " + described(at, "");
    };
  }

  /** The nearest description, from a place in the schema outwards. */
  private String described(String place, String below) {
    String nearest = place;
    while (!definition.at(nearest + below).has("description")) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return definition.at(nearest + below).get("description").asString();
  }

  private static String types(Error error) {
    boolean unquoted = error.getInstanceNode().isNumber() || error.getInstanceNode().isBoolean();
    JsonNode types = error.getSchemaNode();
    return or(
        (types.isArray() ? texts(types) : List.of(types.asString()))
            .stream()
                .map(type ->
                    unquoted && type.equals("string")
                        ? "text in quotation marks"
                        : TYPES.getOrDefault(type, type))
                .toList());
  }

  private static String found(JsonNode node) {
    if (node.isNull() || (node.isContainer() && node.isEmpty())) {
      return "nothing";
    }
    if (node.isContainer()) {
      return node.isArray() ? "a list" : "fields";
    }
    return node.isString() ? "'" + node.asString() + "'" : node.asString();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private static String or(Collection<String> choices) {
    return String.join(", ", choices).replaceFirst(", ([^,]+)$", " or $1");
  }

  private static JsonNode read() {
    try (InputStream content =
        Objects.requireNonNull(CaseFileSchema.class.getResourceAsStream(FILE), FILE)) {
      return JsonMapper.shared().readTree(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
