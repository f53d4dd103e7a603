package org.oversightgraph.schema;

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
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema for YAML files; tells what it expected in the words of its descriptions. */
public final class FileSchema {

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "fields");
  private static final Pattern CONDITION = Pattern.compile("/allOf/\\d+/then(?=/)");

  private final JsonNode definition;
  private final Schema schema;

  /** The schema of a file on the class path. */
  public FileSchema(String resource) {
    this(read(resource));
  }

  private FileSchema(JsonNode definition) {
    this.definition = definition;
    this.schema = registry().getSchema(definition);
  }

  /** The schema of one definition, with the others that it refers to. */
  public FileSchema part(String pointer) {
    ObjectNode part = JsonMapper.shared().createObjectNode();
    part.set("$defs", definition.get("$defs"));
    part.put("$ref", "#" + pointer);
    return new FileSchema(part);
  }

  /** What the schema holds at a place of its own. */
  public JsonNode at(String pointer) {
    return definition.at(pointer);
  }

  /** Whether a value is as the schema has it. */
  public boolean allows(JsonNode value) {
    return schema.validate(value).isEmpty();
  }

  /** Whether the entries of a definition must have this field. */
  public boolean requires(String pointer, String field) {
    return texts(at(pointer).path("required")).contains(field);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        registry ->
            registry.schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** Reports every mistake of a text. */
  public void check(YamlText text) {
    schema.validate(text.content()).forEach(error -> text.report(place(error), expected(error)));
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

  /**
   * The nearest description, from a place in the schema outwards; a field under a condition is
   * described where the fields are.
   */
  public String described(String place, String below) {
    String nearest = CONDITION.matcher(place).replaceAll("");
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

  private static JsonNode read(String resource) {
    try (InputStream content =
        Objects.requireNonNull(FileSchema.class.getResourceAsStream(resource), resource)) {
      return JsonMapper.shared().readTree(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
