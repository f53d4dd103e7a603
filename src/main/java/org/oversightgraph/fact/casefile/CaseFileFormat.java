package org.oversightgraph.fact.casefile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How a checked case file becomes records: absent lists are empty, short forms are spelt out. */
public final class CaseFileFormat {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addModule(
              new SimpleModule()
                  .addDeserializer(PartialDate.class, new DateReader())
                  .addDeserializer(Citations.class, new CitationsReader()))
          .build();

  private CaseFileFormat() {}

  /** {@code 2019-23}, or {@code {edtf: 2019-23, text: autumn 2019}}. */
  private static final class DateReader extends ValueDeserializer<PartialDate> {
    @Override
    public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
      return date(context.readTree(parser));
    }
  }

  static PartialDate date(JsonNode node) {
    return node.isObject()
        ? new PartialDate(node.get("edtf").asString(), node.path("text").asString(null))
        : PartialDate.of(node.asString());
  }

  /** A list of citations, or a list for each property. */
  private static final class CitationsReader extends ValueDeserializer<Citations> {
    @Override
    public Citations deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode node = context.readTree(parser);
      if (node.isArray()) {
        return Citations.of(strings(node), Map.of());
      }
      Map<String, List<String>> byProperty = new LinkedHashMap<>();
      node.properties().forEach(each -> byProperty.put(each.getKey(), strings(each.getValue())));
      Set<String> all = new LinkedHashSet<>();
      byProperty.values().forEach(all::addAll);
      return Citations.of(List.copyOf(all), byProperty);
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString()));
    return strings;
  }
}
