package org.oversightgraph.evaluate.quality;

import java.util.List;
import java.util.Locale;
import org.oversightgraph.evaluate.Column;
import org.oversightgraph.evaluate.quality.Calibration.Judged;

/** Facts in bins by the certainty that is said of them, as a table and a reliability diagram. */
final class CertaintyBins {

  private static final double[] FROM = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99};
  private static final double ALL = 1.01;
  private static final int WIDTH = 50;

  private CertaintyBins() {}

  static String text(List<Judged> facts) {
    StringBuilder table =
        new StringBuilder(
            """
            ## Said and measured certainty

            Facts whose field the gold knows: outcomes, proceedings, cases to answer and standards, right where the page
            states the like of somebody.

            | Said certainty | Written on: facts | said | right | Only scored: facts | said | right |
            |---|---:|---:|---:|---:|---:|---:|
            """);
    StringBuilder picture =
        new StringBuilder("\n```text\nsaid (|) and measured (#), 0 to 1, all pages\n");
    for (int bin = 0; bin < FROM.length; bin++) {
      double from = FROM[bin];
      double to = bin + 1 < FROM.length ? FROM[bin + 1] : ALL;
      List<Judged> some =
          facts.stream().filter(each -> each.certainty() >= from && each.certainty() < to).toList();
      if (!some.isEmpty()) {
        String range = String.format(Locale.ROOT, "%.2f-%.2f", from, Math.min(1, to));
        table.append(
            "| %s | %s | %s |%n"
                .formatted(range, cells(some, Column.WRITTEN_ON), cells(some, Column.HELD_OUT)));
        picture.append(bar(range, some));
      }
    }
    return table.append(picture).append("```\n").toString();
  }

  private static String cells(List<Judged> facts, Column column) {
    List<Judged> own = facts.stream().filter(each -> each.column() == column).toList();
    return own.isEmpty()
        ? "0 |  | "
        : String.format(
            Locale.ROOT, "%d | %.3f | %.3f", own.size(), said(own), Calibration.right(own));
  }

  private static String bar(String range, List<Judged> facts) {
    int measured = (int) Math.round(WIDTH * Calibration.right(facts));
    int said = (int) Math.round(WIDTH * said(facts));
    StringBuilder bar = new StringBuilder("#".repeat(measured) + " ".repeat(WIDTH + 1 - measured));
    bar.setCharAt(said, '|');
    return "%s %s%n".formatted(range, bar.toString().stripTrailing());
  }

  private static double said(List<Judged> facts) {
    return facts.stream().mapToDouble(Judged::certainty).average().orElse(0);
  }
}
