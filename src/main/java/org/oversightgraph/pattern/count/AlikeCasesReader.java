package org.oversightgraph.pattern.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.pattern.count.Crowd.Whole;

/** Reads one row of {@code pattern/people}. */
final class AlikeCasesReader {

  private final KeyPair ofCase;
  private final List<Map<String, @Nullable Object>> people;
  private final int number;
  private final Crowd crowd = new Crowd();
  private final Map<String, KeyPair> byId = new HashMap<>();

  private AlikeCasesReader(Row row) {
    this.ofCase = KeyPair.read(row.get("keys"));
    this.people = row.list("people");
    this.number = row.number("cases");
    for (Map<String, @Nullable Object> each : people) {
      if (each.get("subject") instanceof String id) {
        byId.put(id, KeyPair.read(each.get("keys")).of(size(each)));
        crowd.add(id, size(each));
      }
    }
  }

  /** What is said of the people of these cases. */
  static AlikeCases people(Row row) {
    AlikeCasesReader reader = new AlikeCasesReader(row);
    List<Said> said = new ArrayList<>();
    for (Map<String, @Nullable Object> each : reader.people) {
      said.add(reader.keys(each).said(reader.group(each), Size.ALL, null));
    }
    if (said.isEmpty()) {
      int somebody = reader.crowd.add(null, Size.SOMEBODY);
      said.add(reader.ofCase.said(somebody, Size.ALL, null));
    }
    return reader.cases(said);
  }

  /** The findings in these cases. */
  static AlikeCases findings(Row row) {
    AlikeCasesReader reader = new AlikeCasesReader(row);
    List<Said> said = new ArrayList<>();
    for (Map<String, @Nullable Object> each : reader.people) {
      int group = reader.group(each);
      KeyPair ofPeople = reader.keys(each);
      for (Map<String, @Nullable Object> finding : maps(each.get("findings"))) {
        said.add(
            KeyPair.read(finding.get("keys"))
                .orElse(ofPeople)
                .orNoneStated()
                .said(
                    group,
                    size(each).limit(Keys.number(finding.get("people"))),
                    (String) finding.get("id")));
      }
    }
    return reader.cases(said);
  }

  private AlikeCases cases(List<Said> said) {
    boolean unknown = people.isEmpty() || people.stream().anyMatch(each -> !size(each).stated());
    return new AlikeCases(crowd, said, number, unknown);
  }

  private int group(Map<String, @Nullable Object> each) {
    int group = crowd.add((String) each.get("subject"), size(each));
    crowd.around(group, wholes(each));
    return group;
  }

  /** What is said of some people: of themselves, of all of a group around them, of the case. */
  private KeyPair keys(Map<String, @Nullable Object> each) {
    List<KeyPair> around =
        wholes(each).stream().map(whole -> byId.get(whole.id())).filter(Objects::nonNull).toList();
    return KeyPair.read(each.get("keys")).of(size(each)).with(around).orElse(ofCase);
  }

  private static List<Whole> wholes(Map<String, @Nullable Object> each) {
    return maps(each.get("wholes")).stream()
        .map(whole ->
            new Whole(String.valueOf(whole.get("subject")), Size.of(whole.get("size"), null)))
        .toList();
  }

  private static Size size(Map<String, @Nullable Object> group) {
    return Size.of(group.get("size"), group.get("counts"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
    return list instanceof List<?> maps ? (List<Map<String, @Nullable Object>>) maps : List.of();
  }

  /** The keys of rows and those of columns; null where these are of something else. */
  private record KeyPair(@Nullable Keys rows, @Nullable Keys columns) {

    static KeyPair read(@Nullable Object keys) {
      return keys instanceof List<?> both
          ? new KeyPair(Keys.read(both.getFirst()), Keys.read(both.getLast()))
          : new KeyPair(null, null);
    }

    KeyPair of(Size size) {
      return new KeyPair(
          rows == null ? null : rows.of(size), columns == null ? null : columns.of(size));
    }

    KeyPair with(List<KeyPair> around) {
      return new KeyPair(
          rows == null
              ? null
              : rows.with(around.stream().map(KeyPair::rows).filter(Objects::nonNull).toList()),
          columns == null
              ? null
              : columns.with(
                  around.stream().map(KeyPair::columns).filter(Objects::nonNull).toList()));
    }

    KeyPair orElse(KeyPair other) {
      return new KeyPair(
          rows == null ? other.rows : rows, columns == null ? other.columns : columns);
    }

    KeyPair orNoneStated() {
      return new KeyPair(
          rows == null ? null : rows.orNoneStated(),
          columns == null ? null : columns.orNoneStated());
    }

    Said said(int group, int people, @Nullable String finding) {
      return new Said(
          group,
          Objects.requireNonNullElse(rows, Keys.EMPTY),
          Objects.requireNonNullElse(columns, Keys.EMPTY),
          people,
          finding);
    }
  }
}
