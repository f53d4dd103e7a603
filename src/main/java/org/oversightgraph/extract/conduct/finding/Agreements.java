package org.oversightgraph.extract.conduct.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Sanctions;
import org.oversightgraph.extract.conduct.sentence.Stage;

/** What a force says by agreeing: the investigator's findings are then its own. */
final class Agreements {

  private static final Set<Stage> AGREEING = EnumSet.of(Stage.FORCE, Stage.BOTH);

  private static final Pattern EXCEPT =
      Pattern.compile(
          "\\b(?:save|disagree[ds]|except|excepting|apart from|other than|with the exception|but (?:not|considered"
              + "|thought|felt|took the view|disagreed))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "\\s*(?:about|as regards|regarding|concerning|as to|in respect of|in relation to|on)\\s",
          Pattern.CASE_INSENSITIVE);

  private final Whom whom;
  private final List<Determination> told;
  private int lastSuggestion = -1;

  Agreements(Whom whom, List<Determination> told) {
    this.whom = whom;
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
    boolean byForce = core.is("own") || AGREEING.contains(line.stage(core.span().start()));
    if (!byForce || line.scope().negated(core.span().start())) {
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
    Set<String> excepted = excepted(line, core);
    Set<String> only = only(line, core);
    for (Determination each : shared) {
      if (!answered(each, before)
          && Collections.disjoint(excepted, each.who().subjects())
          && (only.isEmpty() || !Collections.disjoint(only, each.who().subjects()))) {
        told.add(each.sharedBy(line, core.found().rule()));
      }
    }
  }

  /** "Agreed, save that the sergeant …": those of whom the force holds something else. */
  private Set<String> excepted(Line line, Core core) {
    Matcher except = EXCEPT.matcher(line.between(core.span().end(), line.span().end()));
    return except.find()
        ? Set.copyOf(whom.all(core.span().end() + except.end(), line.span().end()).subjects())
        : Set.of();
  }

  /** "Accepted what we said about the sergeant": those whom the agreement is limited to. */
  private Set<String> only(Line line, Core core) {
    Matcher about = ABOUT.matcher(line.text()).region(core.span().end(), line.span().end());
    return about.lookingAt()
        ? Set.copyOf(whom.towards(core.span().end(), line.span().end()).subjects())
        : Set.of();
  }

  private static boolean answered(Determination finding, List<Determination> before) {
    return before.stream()
        .anyMatch(each ->
            each.stage() == Stage.FORCE && each.who().subjects().equals(finding.who().subjects()));
  }
}
