package org.oversightgraph.evaluate.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.oversightgraph.evaluate.Column;
import org.oversightgraph.evaluate.Evaluation;
import org.oversightgraph.evaluate.Field;
import org.oversightgraph.evaluate.Written;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;

/** Compares the certainty that is said of facts with how often such facts are right. */
public final class Calibration {

  private final Evaluation gold;
  private final List<Judged> judged = new ArrayList<>();

  /** A calibration by what is known of pages. */
  public Calibration(Evaluation gold) {
    this.gold = gold;
  }

  /** A fact with the certainty said of it, and whether its page is known to state it. */
  record Judged(Column column, String rule, double certainty, boolean right) {}

  /** Judges what was read on one page. */
  public void add(String page, CaseFile file) {
    file.outcomes()
        .forEach(each -> judge(page, Field.OUTCOMES, Written.code(each.kind()), each.evidence()));
    file.proceedings()
        .forEach(
            each -> judge(page, Field.PROCEEDINGS, Written.code(each.kind()), each.evidence()));
    file.allegations()
        .forEach(allegation -> allegation.findings().forEach(each -> finding(page, each)));
  }

  /** Said and measured certainty as a table and a picture, in Markdown. */
  public String text() {
    return CertaintyBins.text(judged);
  }

  /** Each rule with its uses and its precision on the pages that rules are written on. */
  public String rules() {
    Map<String, List<Judged>> byRule = new TreeMap<>();
    judged.stream()
        .filter(each -> each.column() == Column.WRITTEN_ON)
        .forEach(each -> byRule.computeIfAbsent(each.rule(), any -> new ArrayList<>()).add(each));
    StringBuilder text = new StringBuilder("rule\tuses\tprecision\n");
    byRule.forEach((rule, uses) ->
        text.append(String.format(Locale.ROOT, "%s\t%d\t%.3f%n", rule, uses.size(), right(uses))));
    return text.toString();
  }

  /** The share of facts that is right. */
  static double right(Collection<Judged> facts) {
    return facts.stream().mapToInt(each -> each.right() ? 1 : 0).average().orElse(0);
  }

  private void finding(String page, FindingEntry finding) {
    finding.standards().forEach(each -> judge(page, Field.STANDARDS, each, finding.evidence()));
    boolean none = finding.result().equals("NO_CASE_TO_ANSWER");
    boolean assessed = finding.stage().equals("INVESTIGATOR") || finding.stage().equals("FORCE");
    if (assessed && (none || finding.result().equals("CASE_TO_ANSWER"))) {
      String level = Objects.requireNonNullElse(finding.level(), "UNSPECIFIED");
      String written =
          level.equals("PERFORMANCE") ? "unsatisfactory-performance" : Written.code(level);
      judge(
          page,
          Field.CASE_TO_ANSWER,
          Written.pair(none ? "none" : written, Written.code(finding.stage())),
          finding.evidence());
    }
  }

  private void judge(String page, Field field, String value, Citations evidence) {
    Reading reading = evidence.readings().get(Reading.WHOLE);
    if (reading != null) {
      gold.states(page, field, value)
          .ifPresent(right ->
              judged.add(new Judged(Column.of(page), reading.rule(), reading.certainty(), right)));
    }
  }
}
