package org.oversightgraph.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One entry of a code list as its file has it; a fault is told with file and entry. */
final class Entry {

  private final String file;
  private final String name;
  private final JsonNode node;
  private final Set<String> known = new HashSet<>();

  Entry(String file, int position, JsonNode node) {
    this.file = file;
    this.node = node;
    this.name = node.path("code").asString("entry " + position);
  }

  String code() {
    return text("code");
  }

  Confirmation basis() {
    return oneOf(Confirmation.class, "basis");
  }

  String text(String property) {
    String text = findText(property);
    if (text == null || text.isBlank()) {
      throw broken(property + " is missing");
    }
    return text;
  }

  @Nullable String findText(String property) {
    JsonNode value = value(property);
    return value.isMissingNode() ? null : textOf(value, property);
  }

  List<String> texts(String property) {
    JsonNode value = value(property);
    if (!value.isMissingNode() && !value.isArray()) {
      throw broken(property + " must be a list");
    }
    return value.valueStream().map(item -> textOf(item, property)).toList();
  }

  int number(String property) {
    JsonNode value = value(property);
    if (!value.isInt()) {
      throw broken(property + " must be a whole number");
    }
    return value.intValue();
  }

  @Nullable LocalDate findDate(String property) {
    String text = findText(property);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw broken("%s must be a date like 2018-01-08, not '%s'".formatted(property, text));
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> choices, String property) {
    String text = text(property);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            broken("%s '%s' is unknown, expected %s".formatted(property, text, all(choices))));
  }

  /** A property that nobody asked for is most likely a slip of the key. */
  void refuseUnknownProperties() {
    node.propertyNames().stream()
        .filter(property -> !known.contains(property))
        .findFirst()
        .ifPresent(property -> {
          throw broken("there is no property '%s'".formatted(property));
        });
  }

  BrokenCodeList broken(String problem) {
    return new BrokenCodeList(file, name + ": " + problem);
  }

  private JsonNode value(String property) {
    known.add(property);
    JsonNode value = node.path(property);
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  private String textOf(JsonNode value, String property) {
    if (!value.isString()) {
      throw broken(property + " must be text");
    }
    return value.stringValue();
  }

  private static <E extends Enum<E>> String all(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
