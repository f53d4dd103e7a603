package org.oversightgraph.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.oversightgraph.ingest.Result;
import org.oversightgraph.ingest.Summary;

/** A summary in words. */
final class SummaryText {

  private SummaryText() {}

  /**
   * Prints what came of all of them.
   *
   * @param thing what one of them is called
   */
  static void print(Summary summary, String thing, Duration took, PrintWriter out) {
    int refused = summary.refused().size();
    out.printf(
        Locale.ROOT,
        "%d %s%s in %.1f s: %d taken in, %d refused%n",
        summary.documents(),
        thing,
        summary.documents() == 1 ? "" : "s",
        took.toMillis() / 1000.0,
        summary.documents() - refused,
        refused);
    out.printf(
        Locale.ROOT,
        "Cases: %d new, %d changed, %d unchanged. Facts stated: %d%n",
        summary.newCases(),
        summary.changedCases(),
        summary.unchangedCases(),
        summary.facts());
    summary.refused().forEach(each -> out.println(refusal(each)));
  }

  private static String refusal(Result result) {
    return "Refused: " + result.name() + ": " + result.problem();
  }

  /** What came of one thing. */
  static String line(Result result) {
    var written = result.written();
    return written == null
        ? refusal(result)
        : "%s: %s, %d facts, %d new or changed"
                .formatted(result.name(), written.id(), written.facts(), written.changes())
            + leftOut(result);
  }

  private static String leftOut(Result result) {
    return result.leftOut().isEmpty() ? "" : "; left out: " + String.join(", ", result.leftOut());
  }
}
