package org.oversightgraph.evaluate.quality;

import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.evaluate.Report;
import org.oversightgraph.evaluate.mini.MiniReport;

/** What all evaluations of a run have measured, as one page. */
public final class QualityPage {

  private static final String HEAD =
      """
      # How good the reading is

      What is read, compared with what careful readers got from the same pages (the gold), with what the site recorded about
      its pages, and with the right answers of invented publications. Rules are written with the pages of the first column
      at hand; those of the second (every third page, by the SHA-256 of its id) are only scored. The difference between
      the two measures what was learnt by heart. P, R and F1 are precision, recall and their harmonic mean.

      """;

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder misses = new StringBuilder();

  /** Adds the scores of pages. */
  public void pages(Report report) {
    parts.add(report.text());
    report.misses().forEach(miss -> misses.append(miss.words()).append('\n'));
  }

  /** Adds the scores of minis. */
  public void minis(MiniReport report) {
    parts.add("## Invented publications, strictly\n\n" + report.text());
    misses.append(report.misses());
  }

  /** Adds the faults that case files show by themselves. */
  public void hygiene(Hygiene hygiene) {
    parts.add(hygiene.text());
    hygiene.misses().forEach(miss -> misses.append(miss).append('\n'));
  }

  /** Adds said and measured certainty. */
  public void calibration(Calibration calibration) {
    parts.add(calibration.text());
  }

  /** Everything that was measured, in Markdown. */
  public String text() {
    return String.join("\n", parts);
  }

  /** The same with a heading, as a page of its own. */
  public String page() {
    return HEAD + text();
  }

  /** What is wrong; never of held-out pages. */
  public String misses() {
    return misses.toString();
  }
}
