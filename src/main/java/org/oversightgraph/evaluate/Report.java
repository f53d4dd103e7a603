package org.oversightgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scores by column and field, and every miss on pages that rules are written on.
 *
 * @param misses never of a held-out page
 */
public record Report(
    int pages, int goldPages, Map<Column, Map<Field, Score>> scores, List<Miss> misses) {

  /** The scores as a Markdown table, with what they were taken on. */
  public String text() {
    return "%d pages were read, %d of them are in the gold.%n%n".formatted(pages, goldPages)
        + table();
  }

  /** The score of a field in a column; nothing where it was not scored. */
  public Score score(Column column, Field field) {
    return scores.getOrDefault(column, Map.of()).getOrDefault(field, Score.NONE);
  }

  /** How much better the pages are read that rules were written on: the learning by heart. */
  public double difference(Field field) {
    return score(Column.WRITTEN_ON, field).f1() - score(Column.HELD_OUT, field).f1();
  }

  /** The scores of both columns as a Markdown table. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
                "| Field | Written on: items | P | R | F1 | Only scored: items | P | R | F1"
                    + " | Difference | At least |\n")
            .append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Field field : Field.values()) {
      if (scores.values().stream().anyMatch(column -> column.containsKey(field))) {
        table.append(row(field));
      }
    }
    return table.toString();
  }

  private String row(Field field) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s |%n",
        field.says(),
        cells(score(Column.WRITTEN_ON, field)),
        cells(score(Column.HELD_OUT, field)),
        compared(field),
        field.atLeast() == 0 ? "" : String.format(Locale.ROOT, "%.2f", field.atLeast()));
  }

  private String compared(Field field) {
    boolean both =
        score(Column.WRITTEN_ON, field).items() > 0 && score(Column.HELD_OUT, field).items() > 0;
    return both ? String.format(Locale.ROOT, "%+.3f", difference(field)) : "";
  }

  private static String cells(Score score) {
    return String.format(
        Locale.ROOT,
        "%d | %.3f | %.3f | %.3f",
        score.items(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
