package org.oversightgraph.extract.conduct.outcome;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.proceeding.Held;
import org.oversightgraph.extract.conduct.proceeding.Proceedings;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.extract.conduct.sentence.When;

/** Tells which meeting, hearing or court imposed what happened to people. */
public final class Impositions {

  private static final int LINES_BACK = 3;
  private static final Set<String> VERDICTS = Set.of("CONVICTED", "ACQUITTED");
  private static final Set<String> NOT_IMPOSED = Set.of("RESIGNED", "RETIRED", "BARRED_LIST");

  private final Proceedings proceedings;
  private final List<Determination> findings;
  private final When when;

  public Impositions(Proceedings proceedings, List<Determination> findings, When when) {
    this.when = when;
    this.proceedings = proceedings;
    this.findings = findings;
  }

  /** The proceeding, if one is told of. */
  @Nullable Held at(Line line, Found found, Who who) {
    String kind = found.rule().yield("outcome");
    if (VERDICTS.contains(kind)) {
      return proceedings.trial(line, found);
    }
    if (kind.equals("CUSTODIAL_SENTENCE")) {
      return proceedings.sentence(line, found);
    }
    return NOT_IMPOSED.contains(kind) ? null : disciplinary(line, found, who);
  }

  /** The meeting or hearing; one without a date was held when it imposed something. */
  private @Nullable Held disciplinary(Line line, Found found, Who who) {
    Line.Voice voice = line.voice(found.span().start());
    if (voice.stage() != Stage.PANEL) {
      return null;
    }
    boolean same = voice.line() == line.index() || judged(line, who);
    Held held =
        (same ? proceedings.at(line.index()) : proceedings.about(line.index())).orElse(null);
    if (held != null) {
      when.of(line, found.span())
          .ifPresent(date -> held.imposed(Spans.of(when.cites(date), line.span()), date.date()));
    }
    return held;
  }

  /** Whether a panel has found something about them. */
  private boolean judged(Line line, Who who) {
    return findings.stream()
        .filter(each -> each.stage() == Stage.PANEL && each.line() <= line.index())
        .anyMatch(each -> each.who().overlaps(who));
  }

  /** Whether a panel that has just found misconduct speaks. */
  boolean proven(Line line, Who who) {
    return line.stage(line.span().end()) == Stage.PANEL
        && findings.stream()
            .filter(each -> each.stage() == Stage.PANEL && each.result() == Result.PROVEN)
            .filter(each -> each.line() <= line.index() && each.line() >= line.index() - LINES_BACK)
            .anyMatch(each -> each.who().overlaps(who));
  }
}
