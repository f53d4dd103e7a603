package org.oversightgraph.graph.database;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.oversightgraph.graph.database.asof.AsOf;

/** Turns the driver's values into plain ones, nodes into maps that know their labels. */
final class Values {

  private Values() {}

  static Row row(Record record) {
    return new Row(plain(record.asMap()));
  }

  private static Map<String, @Nullable Object> plain(Map<?, ?> map) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
    return plain;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Node node -> {
        Map<String, @Nullable Object> properties = plain(node.asMap());
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        Object heldAs = properties.get(AsOf.HELD_AS);
        properties.put("labels", heldAs == null ? labels : heldAs);
        yield properties;
      }
      case Relationship relationship -> plain(relationship.asMap());
      case Map<?, ?> map -> plain(map);
      case List<?> list -> {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(each -> plain.add(plain(each)));
        yield plain;
      }
      case ZonedDateTime moment -> moment.toOffsetDateTime();
      case null, default -> value;
    };
  }
}
