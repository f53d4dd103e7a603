package org.oversightgraph.extract.conduct.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.conduct.finding.Core.Kind;
import org.oversightgraph.extract.conduct.finding.Determination.Level;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/** Reads who found what about whom, sentence by sentence. */
public final class Findings {

  private static final int LINES_BACK = 4;
  private static final Set<Shade> NOT_STATED =
      EnumSet.of(Shade.UNREAL, Shade.POSSIBLE, Shade.ALLEGED, Shade.SUGGESTED);

  private final Standards standards;
  private final Whom whom;
  private final Antecedents antecedents;
  private final List<Determination> told = new ArrayList<>();

  private Findings(Standards standards, Whom whom, List<Line> lines) {
    this.standards = standards;
    this.whom = whom;
    this.antecedents = new Antecedents(whom, lines, told);
  }

  /** Every determination of a narrative, in its order. */
  public static List<Determination> of(List<Line> lines, Standards standards, Whom whom) {
    Findings findings = new Findings(standards, whom, lines);
    Agreements agreements = new Agreements(whom, findings.told);
    for (Line line : lines) {
      findings.read(line, agreements);
    }
    return List.copyOf(findings.told);
  }

  private void read(Line line, Agreements agreements) {
    List<Core> cores = Core.in(line);
    Core before = null;
    for (int index = 0; index < cores.size(); index++) {
      Core core = cores.get(index);
      int from = index == 0 ? line.span().start() : cores.get(index - 1).span().end();
      int to = index + 1 < cores.size() ? cores.get(index + 1).span().start() : line.span().end();
      Place place = new Place(line, core, before, from, to);
      switch (core.kind()) {
        case AGREES -> agreements.read(line, core);
        case DISAGREES -> disagree(place);
        case ATTEND -> attend(line, core, new Span(core.span().start(), to));
        case ALSO -> also(place);
        default -> read(place);
      }
      before = core.kind() == Kind.ALSO ? before : core;
    }
    agreements.passed(line);
  }

  private void read(Place place) {
    if (place.core().elliptic() && !follows(place)) {
      return;
    }
    Stage stage = stage(place);
    boolean denied = place.denied();
    boolean named = !standards.in(place.words(), Standards.IN_A_FINDING).isEmpty();
    Optional<Result> result = Verdict.of(place.core(), stage, denied, place.alleged(stage), named);
    if (result.isEmpty() || place.tooWeak(stage) || antecedents.cleared(place, denied)) {
      return;
    }
    if (stage == Stage.BOTH) {
      add(place, Stage.INVESTIGATOR, result.get(), level(place.core()));
    }
    add(place, stage == Stage.BOTH ? Stage.FORCE : stage, result.get(), level(place.core()));
  }

  /** Whether a case to answer was just spoken of. */
  private boolean follows(Place place) {
    return !told.isEmpty()
        && told.getLast().line() >= place.line().index() - 1
        && !told.getLast().stage().decides();
  }

  /** The force holds the opposite of what the investigator found last. */
  private void disagree(Place place) {
    if (place.line().stage(place.start()) != Stage.FORCE) {
      return;
    }
    told.reversed().stream()
        .filter(each -> each.stage() == Stage.INVESTIGATOR)
        .filter(each -> each.line() >= place.line().index() - LINES_BACK)
        .filter(each -> !each.result().denies())
        .findFirst()
        .ifPresent(last -> add(place, Stage.FORCE, Result.NO_CASE_TO_ANSWER, null));
  }

  /** The same as before it in the sentence, of somebody else or at another level. */
  private void also(Place place) {
    Core core = place.core();
    if (!told.isEmpty() && told.getLast().line() == place.line().index()) {
      Determination last = told.getLast();
      Level level = core.level() == null ? last.level() : core.level();
      add(place, last.stage(), last.result(), level);
    }
  }

  /** "A further officer had a case to answer", after a panel was told of, begins anew. */
  private Stage stage(Place place) {
    Stage stage = place.line().stage(place.start());
    boolean anew =
        stage == Stage.PANEL
            && place.carried()
            && place.core().kind() == Kind.CASE
            && whom.before(place.from(), place.start()).further();
    return anew || unsaid(place, stage) ? Stage.INVESTIGATOR : stage;
  }

  /** A case to answer of which nobody says who found it is the investigator's. */
  private static boolean unsaid(Place place, Stage stage) {
    Line.Voice voice = place.line().voice(place.start());
    return stage == Stage.NOBODY
        && voice.line() < 0
        && place.core().kind() == Kind.CASE
        && Collections.disjoint(place.line().scope().over(place.start()), NOT_STATED);
  }

  /** The level that the core names, or that was spoken of last where it says "at that level". */
  private @Nullable Level level(Core core) {
    return core.has("same") && !told.isEmpty() ? told.getLast().level() : core.level();
  }

  private void add(Place place, Stage stage, Result result, @Nullable Level level) {
    Line line = place.line();
    Antecedents.Meant meant = antecedents.of(place, stage);
    if (!meant.who().known()) {
      return;
    }
    if (place.core().is("revises") || place.core().has("levelRevised")) {
      told.removeIf(
          each -> each.stage() == stage && each.who().subjects().equals(meant.who().subjects()));
    }
    List<String> named = named(place);
    boolean loses =
        result == Result.NO_CASE_TO_ANSWER
            && (level != Level.GROSS_MISCONDUCT || place.core().ofAnyLevel());
    told.add(
        new Determination(
            stage,
            result,
            loses || result == Result.NOT_PROVEN ? null : level,
            meant.who(),
            named,
            new Span(place.end(), place.to()),
            cites(place, meant),
            place.core().found().rule(),
            line.index(),
            place.core().kind() == Kind.REST));
  }

  /** The sentence, the one that says who speaks in it, and those that say of whom. */
  private List<Span> cites(Place place, Antecedents.Meant meant) {
    Line line = place.line();
    Line.Voice voice = line.voice(place.start());
    List<Span> own = Spans.of(meant.cites(), line.span());
    List<Span> whole = line.pointsBack() ? Spans.of(own, antecedents.line(line.index() - 1)) : own;
    return voice.line() < 0 || voice.line() == line.index() || voice.stage() != stage(place)
        ? whole
        : Spans.of(whole, antecedents.line(voice.line()));
  }

  private List<String> named(Place place) {
    String own = place.core().found().rule().yields().get("standard");
    return own == null ? standards.in(place.words(), Standards.IN_A_FINDING) : List.of(own);
  }

  /** Standards that the force names when it sends somebody to a meeting. */
  private void attend(Line line, Core core, Span words) {
    List<String> named = standards.in(words, Standards.IN_A_FINDING);
    Who who = whom.before(line.span().start(), core.span().start());
    for (int index = told.size() - 1; index >= 0 && !named.isEmpty(); index--) {
      Determination each = told.get(index);
      if (each.stage() == Stage.FORCE && each.who().subjects().equals(who.subjects())) {
        told.set(index, each.with(named, line.span()));
        return;
      }
    }
  }
}
