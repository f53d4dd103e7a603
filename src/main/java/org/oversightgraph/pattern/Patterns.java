package org.oversightgraph.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.pattern.count.Counting;
import org.oversightgraph.pattern.count.Counting.Counted;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.rate.Denominators;
import org.oversightgraph.pattern.rate.HeadCounts;
import org.oversightgraph.pattern.rate.Period;
import org.oversightgraph.pattern.rate.Rates;
import org.oversightgraph.pattern.suppression.SuppressionSettings;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.pattern.table.PatternQuestion;
import org.oversightgraph.pattern.table.PatternTable;
import org.oversightgraph.pattern.table.UnsuitableTable;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Counts and rates over one or two dimensions, with what chance alone would bring. */
@Component
public final class Patterns {

  private static final int MOST_CELLS = 10_000;

  private final Database database;
  private final Vocabulary vocabulary;
  private final SuppressionSettings suppression;

  Patterns(Database database, Vocabulary vocabulary, SuppressionSettings suppression) {
    this.database = database;
    this.vocabulary = vocabulary;
    this.suppression = suppression;
  }

  /**
   * The table that is asked for, in at most five statements.
   *
   * @throws UnsuitableTable if it would have more cells than can be read
   */
  public PatternTable of(PatternQuestion question) {
    Counting counting = new Counting(database, question);
    Counted counted = counting.count();
    if (counted.grid().isEmpty()) {
      List<String> caveats = new Caveats(question).ofNothing();
      return new PatternTable(List.of(), List.of(), List.of(), 0, caveats);
    }
    requireReadable(counted.grid());
    Grid grid = counted.grid().suppressed(suppression.fewerThan());
    Caveats caveats = new Caveats(question);
    caveats.about(grid, counted.sizesUnknown(), suppression.fewerThan());
    Labels rows = labels(question.axes().getFirst(), grid.rows(), question.day());
    Labels columns = labels(question.axes().getLast(), grid.columns(), question.day());
    if (!question.isRate()) {
      return new TableWriter(question, grid, null, rows, columns).write(caveats.said());
    }
    Denominators denominators = denominators(question, counting);
    Grid ofAllForces = grid.withRows(denominators.forces());
    requireReadable(ofAllForces);
    Rates rates = new Rates(ofAllForces, denominators);
    caveats.aboutRates(ofAllForces, denominators, rates, rows);
    return new TableWriter(question, ofAllForces, rates, rows, columns).write(caveats.said());
  }

  private static void requireReadable(Grid grid) {
    if ((long) grid.rows().size() * grid.width() > MOST_CELLS) {
      throw new UnsuitableTable(
          "columns", "the table would have more than %,d cells; filter it".formatted(MOST_CELLS));
    }
  }

  private Denominators denominators(PatternQuestion question, Counting counting) {
    Map<String, ? extends @Nullable Object> filter =
        question.filter() == null ? Map.of() : question.filter();
    return new Denominators(
        HeadCounts.of(database.read("pattern/headcounts", Map.of())),
        Period.of(counting.years(), filter.get("occurredFrom"), filter.get("occurredTo")),
        filter.get("forces") instanceof List<?> forces ? forces : null,
        question.has(Dimension.YEAR));
  }

  private Labels labels(@Nullable Dimension dimension, List<String> keys, Day day) {
    Map<String, String> stations = new HashMap<>();
    if (dimension == Dimension.STATION) {
      database
          .read("read/nodes", day.with(Map.of("ids", keys)))
          .forEach(
              row -> stations.put(row.text("id"), String.valueOf(row.map("value").get("name"))));
    }
    return Labels.of(dimension, vocabulary, stations);
  }
}
