package org.oversightgraph.pattern.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.pattern.table.PatternQuestion;

/** Counts what a table is asked for, in one statement, and one more where there is a filter. */
public final class Counting {

  private final Database database;
  private final PatternQuestion question;
  private final @Nullable List<String> cases;

  public Counting(Database database, PatternQuestion question) {
    this.database = database;
    this.question = question;
    this.cases = question.isFiltered() ? cases(database, question) : null;
  }

  /**
   * What was counted.
   *
   * @param sizesUnknown whether there is a group among the people whose number no source states
   */
  public record Counted(Grid grid, boolean sizesUnknown) {}

  public Counted count() {
    Tally tally = new Tally(question.measure(), question.columns() != null);
    if (cases != null && cases.isEmpty()) {
      return new Counted(tally.grid(), false);
    }
    return switch (question.measure()) {
      case RECOMMENDATIONS -> recommendations(tally);
      case FINDINGS -> findings(tally);
      default -> people(tally);
    };
  }

  /** The years in which the conduct that is counted began. */
  public List<Row> years() {
    return database.read("pattern/period", asked());
  }

  private Counted people(Tally tally) {
    Map<String, @Nullable Object> asked = asked();
    asked.put("dimensions", names(dimension -> true));
    asked.put("ofFindings", null);
    return add(
        tally,
        database.read("pattern/people", asked).stream().map(AlikeCasesReader::people).toList());
  }

  private Counted findings(Tally tally) {
    Map<String, @Nullable Object> asked = asked();
    asked.put("dimensions", names(dimension -> !dimension.isOfFindings()));
    asked.put("ofFindings", names(Dimension::isOfFindings));
    return add(
        tally,
        database.read("pattern/people", asked).stream().map(AlikeCasesReader::findings).toList());
  }

  private static Counted add(Tally tally, List<AlikeCases> all) {
    all.forEach(tally::add);
    return new Counted(tally.grid(), all.stream().anyMatch(AlikeCases::sizesUnknown));
  }

  private Counted recommendations(Tally tally) {
    Map<String, @Nullable Object> asked = asked();
    asked.put("dimensions", names(dimension -> true));
    for (Row row : database.read("pattern/recommendations", asked)) {
      List<@Nullable Object> keys = row.list("keys");
      tally.add(
          Keys.readOrEmpty(keys.getFirst()),
          Keys.readOrEmpty(keys.getLast()),
          row.number("recommendations"));
    }
    return new Counted(tally.grid(), false);
  }

  private Map<String, @Nullable Object> asked() {
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("cases", cases);
    question.day().into(asked);
    return asked;
  }

  /** The names of the dimensions, and null in the place of one that is not asked for. */
  private List<@Nullable String> names(Predicate<Dimension> asked) {
    List<@Nullable String> names = new ArrayList<>();
    for (Dimension dimension : question.axes()) {
      names.add(dimension == null || !asked.test(dimension) ? null : dimension.name());
    }
    return names;
  }

  private static List<String> cases(Database database, PatternQuestion question) {
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("filter", question.filter());
    question.day().into(asked);
    return database.read("pattern/cases-of-filter", asked).stream()
        .map(row -> row.text("id"))
        .toList();
  }
}
