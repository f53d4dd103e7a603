package org.oversightgraph.link.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.springframework.stereotype.Component;

/** Which recommendations are made again after they had been accepted, to the same or others. */
@Component
public final class Repetitions {

  /** Whether the other recommendation is the earlier or the later of the two. */
  public enum Side {
    EARLIER,
    LATER
  }

  private final Database database;

  Repetitions(Database database) {
    this.database = database;
  }

  /** For each of these recommendations the best few others, as GraphQL answers them. */
  public Map<String, List<Map<String, @Nullable Object>>> of(
      Collection<String> ids, Side side, int first, Day day) {
    List<Made> all = all(day);
    Repeating repeating = new Repeating(all);
    Map<Made, List<Repetition>> found = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>(ids);
    all.stream()
        .filter(made -> asked.contains(made.id()))
        .forEach(made -> found.put(made, best(repeating, made, side, first)));
    Map<String, Map<String, @Nullable Object>> nodes = nodes(found.values(), day);
    Map<String, List<Map<String, @Nullable Object>>> answers = new HashMap<>();
    ids.forEach(id -> answers.put(id, List.of()));
    found.forEach((made, list) ->
        answers.put(made.id(), list.stream().map(each -> each.seenFrom(made, nodes)).toList()));
    return answers;
  }

  /**
   * The ids of recommendations that take up an earlier one.
   *
   * @param toTheSame whether both have to be addressed to one organisation
   */
  public List<String> repeating(boolean toTheSame, Day day) {
    List<Made> all = all(day);
    Repeating repeating = new Repeating(all);
    return all.stream()
        .filter(made ->
            repeating
                .of(made, Side.EARLIER)
                .anyMatch(each -> !toTheSame || !each.sameOrganisations().isEmpty()))
        .map(Made::id)
        .toList();
  }

  private static List<Repetition> best(Repeating repeating, Made made, Side side, int first) {
    Comparator<Repetition> byTime = Comparator.comparingLong(Repetition::daysBetween);
    return repeating
        .of(made, side)
        .sorted(
            Comparator.comparing((Repetition each) -> each.sameOrganisations().isEmpty())
                .thenComparingInt(each -> -each.themes().size())
                .thenComparingDouble(each -> -each.likeness())
                .thenComparing(byTime)
                .thenComparing(each -> each.earlier().id() + each.later().id()))
        .limit(first)
        .toList();
  }

  private List<Made> all(Day day) {
    return database.read("read/recommendations-to-compare", day.with(Map.of())).stream()
        .map(Made::of)
        .toList();
  }

  private Map<String, Map<String, @Nullable Object>> nodes(
      Collection<List<Repetition>> found, Day day) {
    List<String> ids =
        found.stream()
            .flatMap(List::stream)
            .flatMap(each -> Stream.of(each.earlier().id(), each.later().id()))
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : database.read("read/nodes", day.with(Map.of("ids", ids))).stream()
            .collect(Collectors.toMap(row -> row.text("id"), row -> row.map("value")));
  }
}
