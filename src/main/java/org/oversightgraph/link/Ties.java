package org.oversightgraph.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.springframework.stereotype.Component;

/** Reads what is tied to what: one statement a question, each within a limit. */
@Component
final class Ties {

  private final Database database;

  Ties(Database database) {
    this.database = database;
  }

  /**
   * Whom or what links are asked of.
   *
   * @param same who is the same person, itself included, with the passages that say so
   * @param kin the groups that they are part of, and the parts of them
   */
  record Asked(
      Map<String, @Nullable Object> node, Map<String, List<String>> same, Set<String> kin) {

    String id() {
      return String.valueOf(node.get("id"));
    }
  }

  Asked asked(String id, Day day) {
    List<Row> rows = database.read("read/link-person", day.with(Map.of("id", id)));
    if (rows.isEmpty()) {
      throw new UnknownNode(
          "'" + id + "' is no officer, cohort, group chat, case, station or force");
    }
    Map<String, List<String>> same = new LinkedHashMap<>();
    Set<String> kin = new HashSet<>();
    for (Row row : rows) {
      same.put(row.text("person"), row.list("evidence"));
      kin.addAll(row.<String>list("kin"));
    }
    return new Asked(rows.getFirst().map("node"), same, kin);
  }

  /** What something is tied to, the rarest first. */
  List<Tie> of(String id, @Nullable Collection<LinkKind> kinds, int limit, Day day) {
    Map<String, @Nullable Object> parameters = day.with(Map.of("id", id, "limit", limit));
    parameters.put("kinds", kinds == null ? null : kinds.stream().map(LinkKind::name).toList());
    return ties("read/link-ties", parameters);
  }

  /** Which of these are tied to these forces. */
  List<Tie> toForces(Collection<String> ids, Collection<String> forces, Day day) {
    return ties(
        "read/link-hubs", day.with(Map.of("ids", List.copyOf(ids), "forces", List.copyOf(forces))));
  }

  /** Who or what is tied to these, in their order. */
  List<Tie> to(List<Tie.Shared> things, List<String> labels, int limit, Day day) {
    Map<String, @Nullable Object> parameters =
        day.with(Map.of("things", values(things), "ends", labels, "limit", limit));
    return ties("read/link-sharers", parameters);
  }

  /** How many share each of these. */
  Map<Tie.Shared, Long> people(Collection<Tie.Shared> things, Day day) {
    Map<Tie.Shared, Long> people = new HashMap<>();
    for (Row row : database.read("read/link-people", day.with(Map.of("things", values(things))))) {
      Tie.Shared shared = new Tie.Shared(LinkKind.valueOf(row.text("kind")), row.text("id"));
      people.put(shared, (Long) Objects.requireNonNull(row.get("people")));
    }
    return people;
  }

  private List<Tie> ties(String file, Map<String, @Nullable Object> parameters) {
    return database.read(file, parameters).stream().map(Ties::tie).toList();
  }

  private static Tie tie(Row row) {
    return new Tie(
        row.text("end"),
        Boolean.TRUE.equals(row.get("person")),
        LinkKind.valueOf(row.text("kind")),
        row.text("thing"),
        row.list("evidence"),
        (Long) row.get("count"),
        new Days((String) row.get("when")));
  }

  private static List<Map<String, String>> values(Collection<Tie.Shared> things) {
    return things.stream()
        .map(shared -> Map.of("kind", shared.kind().name(), "id", shared.thing()))
        .toList();
  }
}
