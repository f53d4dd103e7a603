package org.oversightgraph.extract.conduct.allegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/** What the same people are said to have done, and all that was found about it. */
public final class Charge {

  final Set<String> subjects;
  final List<Determination> findings = new ArrayList<>();

  /** Standards that are said to be breached, and where. */
  final Map<String, Set<Span>> alleged = new LinkedHashMap<>();

  Charge(Collection<String> subjects) {
    this.subjects = new LinkedHashSet<>(subjects);
  }

  void allege(String standard, Span cite) {
    alleged.computeIfAbsent(standard, any -> new LinkedHashSet<>()).add(cite);
  }

  void add(Determination finding) {
    findings.add(finding);
    if (finding.decidedBefore() && !finding.result().denies()) {
      finding
          .standards()
          .forEach(standard -> finding.cites().forEach(cite -> allege(standard, cite)));
    }
  }

  /** The standards that are alleged or that a finding names. */
  Set<String> standards() {
    Set<String> all = new LinkedHashSet<>(alleged.keySet());
    findings.forEach(finding -> all.addAll(finding.standards()));
    return all;
  }

  /**
   * A last finding that names no standard is about all that were alleged and not decided by name.
   */
  public void spread() {
    Set<String> open = new LinkedHashSet<>(alleged.keySet());
    Stage last = lastStage();
    List<Determination> deciding = findings.stream().filter(each -> each.stage() == last).toList();
    findings.stream()
        .filter(each -> each.stage() == last || each.decidedBefore() && each.result().denies())
        .forEach(each -> each.standards().forEach(open::remove));
    List<Determination> plain =
        deciding.stream().filter(each -> each.standards().isEmpty()).toList();
    List<Determination> rest = plain.stream().filter(Determination::rest).toList();
    List<Determination> meant = rest.isEmpty() ? plain : rest;
    boolean oneResult = meant.stream().map(Determination::result).distinct().count() == 1;
    boolean decides =
        last != Stage.INVESTIGATOR && last != Stage.FORCE
            || meant.stream().allMatch(each -> each.result() == Result.NO_CASE_TO_ANSWER);
    if (oneResult && decides && !open.isEmpty()) {
      Determination first = meant.getFirst();
      List<Span> said =
          open.stream().flatMap(each -> alleged.getOrDefault(each, Set.of()).stream()).toList();
      findings.set(findings.indexOf(first), first.naming(List.copyOf(open), said));
    }
  }

  private Stage lastStage() {
    return List.of(Stage.APPEAL, Stage.PANEL, Stage.FORCE, Stage.INVESTIGATOR).stream()
        .filter(stage -> findings.stream().anyMatch(each -> each.stage() == stage))
        .findFirst()
        .orElse(Stage.NOBODY);
  }
}
