package org.oversightgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scores by field, and every miss. */
public record Report(int pages, int goldPages, Map<Field, Score> scores, List<Miss> misses) {

  private static final String HEAD =
      """
      # How good the reading is

      What is read, compared with what careful readers got from the same pages (the gold) and with what the site recorded
      about its pages. Rules are written with such pages at hand, so other pages of the kind are read a little worse.

      """;

  /** The scores as a page of their own. */
  public String page() {
    return HEAD + text();
  }

  /** The scores as a Markdown table, with what they were taken on. */
  public String text() {
    return "%d pages were read, %d of them are in the gold.%n%n".formatted(pages, goldPages)
        + table();
  }

  /** The scores as a Markdown table. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
                "| Field | Right | Wrong | Missing | Precision | Recall | F1 | At least |\n")
            .append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
    scores.forEach((field, score) -> table.append(row(field, score)));
    return table.toString();
  }

  private static String row(Field field, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.3f | %.3f | %.3f | %s |%n",
        field.says(),
        score.right(),
        score.wrong(),
        score.missing(),
        score.precision(),
        score.recall(),
        score.f1(),
        field.atLeast() == 0 ? "" : String.format(Locale.ROOT, "%.2f", field.atLeast()));
  }
}
