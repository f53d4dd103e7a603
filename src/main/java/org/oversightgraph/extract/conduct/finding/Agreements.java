package org.oversightgraph.extract.conduct.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Sanctions;
import org.oversightgraph.extract.conduct.sentence.Stage;

/** What a force says by agreeing: the investigator's findings are then its own. */
final class Agreements {

  private static final Set<Stage> AGREEING = EnumSet.of(Stage.FORCE, Stage.BOTH);

  private final List<Determination> told;
  private int lastSuggestion = -1;

  Agreements(List<Determination> told) {
    this.told = told;
  }

  /** Notes whether the oversight body suggested something in a line. */
  void passed(Line line) {
    Sanctions sanctions = Sanctions.in(line);
    if (sanctions.kinds().stream().anyMatch(sanctions::suggested)) {
      lastSuggestion = line.index();
    }
  }

  /** Takes the investigator's findings for the force's, if it says that it agrees with them. */
  void read(Line line, Core core) {
    if (!AGREEING.contains(line.stage(core.span().start()))
        || line.scope().negated(core.span().start())) {
      return;
    }
    List<Determination> found =
        told.stream().filter(each -> each.stage() == Stage.INVESTIGATOR).toList();
    if (found.isEmpty()) {
      return;
    }
    int last = found.getLast().line();
    if (core.says("with", "UNSAID") && lastSuggestion > last) {
      return;
    }
    List<Determination> shared =
        core.says("with", "LAST")
            ? found.stream().filter(each -> each.line() == last).toList()
            : found;
    List<Determination> before = List.copyOf(told);
    for (Determination each : shared) {
      if (!answered(each, before)) {
        told.add(each.sharedBy(line, core.found().rule()));
      }
    }
  }

  private static boolean answered(Determination finding, List<Determination> before) {
    return before.stream()
        .anyMatch(each ->
            each.stage() == Stage.FORCE && each.who().subjects().equals(finding.who().subjects()));
  }
}
