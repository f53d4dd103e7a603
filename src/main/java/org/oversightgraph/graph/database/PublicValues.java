package org.oversightgraph.graph.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of things what only documents say that were not public on a day: their properties, but
 * for those without which they would not be what they are, and their evidence.
 */
final class PublicValues {

  private static final String STATED_BY = "statedBy";
  private static final String EVIDENCE = "evidence";
  private static final Set<String> NEEDED =
      Set.of(
          "key",
          "title",
          "label",
          "name",
          "kind",
          "gist",
          "stage",
          "result",
          "status",
          "role",
          "employment",
          "protected",
          "count",
          "size",
          "how",
          "references");
  private static final Map<String, Object> SILENT = Map.of("learning", "NOT_STATED");
  private static final List<String> PARTS = List.of("", "Earliest", "Latest", "Text");

  private final Set<String> published;

  private PublicValues(Set<String> published) {
    this.published = published;
  }

  /** The same rows, without what was not public. */
  static List<Row> of(List<Row> rows, Function<List<String>, Collection<String>> published) {
    Set<String> cited = new HashSet<>();
    rows.forEach(row -> cited(row.columns(), cited));
    PublicValues values = new PublicValues(Set.copyOf(published.apply(List.copyOf(cited))));
    return rows.stream().map(row -> new Row(values.within(row.columns()))).toList();
  }

  private static void cited(@Nullable Object value, Set<String> documents) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> cited(each, documents));
      strings(map.get(EVIDENCE)).forEach(passage -> documents.add(document(passage)));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> cited(each, documents));
    }
  }

  private Map<String, @Nullable Object> within(Map<?, ?> map) {
    Map<String, @Nullable Object> left = new LinkedHashMap<>();
    map.forEach((name, value) -> left.put(String.valueOf(name), within(value)));
    left.computeIfPresent(EVIDENCE, (name, all) -> passages(strings(all)));
    if (map.containsKey(STATED_BY)) {
      withoutUnpublished(left, strings(map.get(STATED_BY)));
    }
    return left;
  }

  private @Nullable Object within(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> within(map);
      case List<?> list -> {
        List<@Nullable Object> left = new ArrayList<>();
        list.forEach(each -> left.add(within(each)));
        yield left;
      }
      case null, default -> value;
    };
  }

  private List<String> passages(List<String> all) {
    return all.stream().filter(passage -> published.contains(document(passage))).toList();
  }

  private void withoutUnpublished(Map<String, @Nullable Object> thing, List<String> supports) {
    List<String> left =
        supports.stream()
            .filter(support -> published.contains(document(part(support, 2))))
            .toList();
    Set<String> said = new HashSet<>(left.stream().map(each -> part(each, 0)).toList());
    supports.stream()
        .map(each -> part(each, 0))
        .filter(property -> !said.contains(property) && !NEEDED.contains(property))
        .forEach(property -> {
          PARTS.forEach(part -> thing.remove(property + part));
          thing.computeIfAbsent(property, SILENT::get);
        });
    thing.put(STATED_BY, left);
  }

  private static String part(String support, int index) {
    return support.split(" ", 4)[index];
  }

  private static String document(String passage) {
    return passage.split("#", 2)[0];
  }

  private static List<String> strings(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
