package org.oversightgraph.extract.conduct.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Totals;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/** Tells to whom something happened: those whom the sentence names, else those before it. */
final class Receivers {

  private static final int LINES_BACK = 3;
  private static final Pattern LIKEWISE =
      Pattern.compile(",? as (?:did|was|were) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\band\\s(?:an?|the|one|another)\\s[^.;]{3,60}?"
              + "(?<counts>,?\\s(?:of\\s)?\\w+\\scounts?\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THING =
      Pattern.compile(
          "\\b(?:cases?|allegations?|complaints?|appeals?|charges?|claims?)"
              + "(?:\\s+(?:against|of|about|regarding|concerning|by)\\s(?:(?! and )[^.;,]){0,50})?\\s+$",
          Pattern.CASE_INSENSITIVE);

  private final Whom whom;
  private final List<Line> lines;
  private final List<Consequence> told;
  private final Totals totals;
  private final Concerned concerned;

  Receivers(Whom whom, List<Line> lines, List<Determination> findings, List<Consequence> told) {
    this.whom = whom;
    this.lines = lines;
    this.told = told;
    this.totals = new Totals(whom, lines, findings);
    this.concerned = new Concerned(whom, lines, findings);
  }

  /** Who it was, and the passages that say so. */
  record Received(Who who, List<Span> cites) {

    Received with(Span cite) {
      return new Received(who, Spans.of(cites, cite));
    }
  }

  /** Those to whom it happened, if the text says so; what stands before {@code from} is spent. */
  Optional<Received> of(Line line, Found found, int from) {
    Optional<Received> received = read(line, found, from);
    return line.pointsBack()
        ? received.map(each -> each.with(lines.get(line.index() - 1).span()))
        : received;
  }

  private Optional<Received> read(Line line, Found found, int from) {
    Span place = found.span();
    if (found.rule().has("person")) {
      return person(line, place, from)
          .map(who -> new Received(who.and(alike(line, place)), List.of(line.span())))
          .or(() -> convicted(line, found))
          .or(() -> concerned.pronoun(line, place.start()));
    }
    boolean noAction = found.rule().yield("outcome").equals("NO_ACTION");
    Who here = here(line, place, from, noAction);
    if (whom.isAgent(line, place, here)) {
      return Optional.empty();
    }
    if (here.known()) {
      return Optional.of(new Received(here.and(likewise(line, place)), List.of(line.span())));
    }
    Optional<Received> total =
        totals
            .of(line, line.span().start(), place.start())
            .map(each -> new Received(each.who(), Spans.of(each.cites(), line.span())));
    boolean unnamed = total.isEmpty() && !found.rule().yield("outcome").equals("LEARNING");
    return unnamed ? concerned.before(line, noAction) : total;
  }

  private Who here(Line line, Span place, int from, boolean noAction) {
    Who participants = whom.participants(line, place);
    if (participants.known()) {
      return participants;
    }
    Who after = whom.towards(place.end(), line.span().end());
    Who before = whom.before(Math.max(from, voiceEnd(line, place, from)), place.start());
    Who here = after.known() && (noAction || !before.known()) ? after : before;
    return here.known() ? here : whom.before(line.span().start(), place.start());
  }

  private static int voiceEnd(Line line, Span place, int from) {
    Line.Voice voice = line.voice(place.start());
    boolean before = voice.line() == line.index() && voice.span().end() <= place.start();
    return before && voice.stage() != Stage.PANEL ? voice.span().end() : from;
  }

  /** "…, as did the supervisor". */
  private Who likewise(Line line, Span place) {
    Matcher too = LIKEWISE.matcher(line.between(place.end(), line.span().end()));
    return too.find() ? whom.first(place.end() + too.end(), line.span().end()) : Who.NOBODY;
  }

  private Optional<Who> person(Line line, Span place, int from) {
    boolean thing = THING.matcher(line.between(from, place.start())).find();
    if (thing || whom.isSomebodyElse(line, place)) {
      return Optional.empty();
    }
    Who participants = whom.participants(line, place);
    if (participants.known()) {
      return Optional.of(participants);
    }
    Who inside = whom.first(place.start(), place.end());
    Who near = inside.known() ? inside : whom.subject(from, place.start());
    Who who = near.known() ? near : whom.subject(line.span().start(), place.start());
    return Optional.of(who).filter(Who::known);
  }

  /** "…, and a sergeant, three counts": somebody else of whom the same is said. */
  private Who alike(Line line, Span place) {
    Matcher counts = COUNTS.matcher(line.between(place.end(), line.span().end()));
    return counts.find()
        ? whom.all(place.end() + counts.start(), place.end() + counts.start("counts"))
        : Who.NOBODY;
  }

  /** "They were jailed", of those who were convicted just before. */
  private Optional<Received> convicted(Line line, Found found) {
    List<Consequence> before =
        told.stream()
            .filter(each -> each.kind().equals("CONVICTED"))
            .filter(each -> each.line().index() >= line.index() - LINES_BACK)
            .toList();
    boolean sentence = found.rule().yield("outcome").equals("CUSTODIAL_SENTENCE");
    if (!sentence || before.isEmpty() || !line.pointsBack()) {
      return Optional.empty();
    }
    Who who = before.stream().map(Consequence::who).reduce(Who.NOBODY, Who::and);
    List<Span> cites = before.stream().flatMap(each -> each.cites().stream()).toList();
    return Optional.of(new Received(who, Spans.of(cites, line.span())));
  }
}
