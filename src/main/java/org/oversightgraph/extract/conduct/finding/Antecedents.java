package org.oversightgraph.extract.conduct.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.conduct.finding.Core.Kind;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/**
 * Tells whom a finding is about: those whom its sentence names, else those of whom the sentences
 * before it speak.
 */
final class Antecedents {

  private static final int LINES_BACK = 3;

  private static final Pattern INSIDE =
      Pattern.compile("^performance of\\b(?:(?!\\bwho\\b).)*\\band\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHERS =
      Pattern.compile(
          "^performance of (?:the|an?|any) (?:[\\w-]+ )?"
              + "(?:nurse|HCP|doctor|paramedic|professional|practitioner)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAME =
      Pattern.compile(
          "\\band (?:had|has|have|was|were|is|did)(?: \\w+){0,2}\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOR =
      Pattern.compile("\\b(?:for|in respect of)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEETING =
      Pattern.compile("\\b(?:meetings?|hearings?|proceedings|panel)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:their|his|her|they|he|she|both)\\b", Pattern.CASE_INSENSITIVE);

  private final Whom whom;
  private final List<Line> lines;
  private final List<Determination> told;
  private final Totals totals;

  Antecedents(Whom whom, List<Line> lines, List<Determination> told) {
    this.whom = whom;
    this.lines = lines;
    this.told = told;
    this.totals = new Totals(whom, lines, told);
  }

  /** People, and the passages before in which they are named. */
  record Meant(Who who, List<Span> cites) {}

  Span line(int index) {
    return lines.get(index).span();
  }

  Meant of(Place place, Stage stage) {
    Who who = here(place);
    if (who.known() || someoneElse(place) || ofStranger(place)) {
      return new Meant(who, List.of());
    }
    return totals
        .of(place.line(), place.from(), place.to())
        .map(total -> new Meant(total.who(), total.cites()))
        .orElseGet(() -> earlier(place.line(), stage));
  }

  private Who here(Place place) {
    Who inside =
        INSIDE.matcher(place.line().between(place.start(), place.end())).find()
            ? whom.all(place.start(), place.end())
            : whom.first(place.start(), place.end());
    if (inside.known() || someoneElse(place)) {
      return inside;
    }
    Who adjacent = adjacent(place);
    if (adjacent.known()) {
      return adjacent;
    }
    Who participants = whom.participants(place.line(), place.core().span());
    if (participants.known()) {
      return participants;
    }
    Who same = sameLine(place);
    if (same.known() && SAME.matcher(place.line().between(place.from(), place.start())).find()) {
      return same;
    }
    boolean beforehand = !place.core().says("whom", "AFTER");
    Who before = whom.before(place.from(), place.start());
    Who after = whom.towards(place.end(), place.to());
    if (place.core().kind() == Kind.CASE && after.known() && impersonal(place)) {
      return after;
    }
    Who first = beforehand ? before : after;
    if (first.known()) {
      return first;
    }
    Who second = beforehand ? after : before;
    if (second.known()) {
      return second;
    }
    return same.known() ? same : whom.before(place.line().span().start(), place.start());
  }

  /** "…, and for the constable unsatisfactory performance": those named just before the words. */
  private Who adjacent(Place place) {
    Who before = whom.before(place.from(), place.start());
    if (!before.known() || place.core().says("whom", "AFTER")) {
      return Who.NOBODY;
    }
    Span named = before.spans().getLast();
    boolean next = place.line().between(named.end(), place.start()).isBlank();
    return next && FOR.matcher(place.line().between(place.from(), named.start())).find()
        ? before
        : Who.NOBODY;
  }

  /** Whether the people were only named to say that there is nothing against them. */
  boolean cleared(Place place, boolean denied) {
    return !denied
        && place.core().kind() == Kind.PERFORMANCE
        && !told.isEmpty()
        && told.getLast().line() == place.line().index()
        && told.getLast().result().denies()
        && !whom.all(place.from(), place.to()).known()
        && !PRONOUN.matcher(place.line().between(place.from(), place.to())).find();
  }

  /** "The nurse had no case to answer", after those who had one: it is nobody of the police. */
  private boolean ofStranger(Place place) {
    return place.core().kind() == Core.Kind.CASE
        && whom.stranger(place.from(), place.start())
        && whom.isSomebodyElse(place.line(), place.core().span());
  }

  /** "The performance of the nurse": it is nobody of the police. */
  private static boolean someoneElse(Place place) {
    return OTHERS.matcher(place.line().between(place.start(), place.end())).find();
  }

  /** "There was a case to answer for …". */
  private static boolean impersonal(Place place) {
    return place
        .line()
        .between(place.from(), place.start())
        .matches(
            "(?is).*\\b(?:there (?:was|is|were)|found|find|that|of)"
                + "(?: therefore| also| sufficient)? (?:no |an? |any )?$");
  }

  /** Those for whom a line says that there is to be a meeting or hearing. */
  private Who attending(Line line) {
    Matcher meeting = MEETING.matcher(line.words());
    if (line.stage(line.span().end()) == Stage.PANEL || !meeting.find()) {
      return Who.NOBODY;
    }
    Who after = whom.towards(line.span().start() + meeting.end(), line.span().end());
    return after.known()
        ? after
        : whom.before(line.span().start(), line.span().start() + meeting.start());
  }

  private Who sameLine(Place place) {
    return told.isEmpty() || told.getLast().line() != place.line().index() || place.before() == null
        ? Who.NOBODY
        : told.getLast().who();
  }

  /** Those who were last said to have a case to answer: it is theirs that a panel decides. */
  private Optional<Meant> answering() {
    List<Determination> cases =
        told.stream()
            .filter(
                each -> each.result() == Result.CASE_TO_ANSWER || each.result() == Result.PROVEN)
            .toList();
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    Stage last = cases.getLast().stage();
    List<Determination> same = cases.stream().filter(each -> each.stage() == last).toList();
    Who who = Who.NOBODY;
    List<Span> cites = new ArrayList<>();
    for (Determination each : same) {
      who = who.subjects().containsAll(each.who().subjects()) ? who : who.and(each.who());
      cites.addAll(each.cites());
    }
    return Optional.of(new Meant(who, cites));
  }

  /** Those of whom the sentences before spoke. */
  Meant earlier(Line line, Stage stage) {
    if (stage == Stage.FORCE) {
      Optional<Determination> last =
          told.reversed().stream().filter(each -> each.stage() == Stage.INVESTIGATOR).findFirst();
      if (last.isPresent()) {
        return new Meant(last.get().who(), last.get().cites());
      }
    }
    for (int index = line.index() - 1; index >= Math.max(0, line.index() - LINES_BACK); index--) {
      Span before = lines.get(index).span();
      Who concerned = stage == Stage.PANEL ? attending(lines.get(index)) : whom.concerned(before);
      if (concerned.known()) {
        return new Meant(concerned, List.of(before));
      }
    }
    Optional<Meant> answering = stage.decides() ? answering() : Optional.empty();
    if (answering.isPresent()) {
      return answering.get();
    }
    for (int index = line.index() - 1; index >= Math.max(0, line.index() - LINES_BACK); index--) {
      Span span = lines.get(index).span();
      Who who = whom.before(span.start(), span.end());
      if (who.known()) {
        return new Meant(who, List.of(span));
      }
    }
    return told.isEmpty()
        ? new Meant(whom.only(), List.of())
        : new Meant(told.getLast().who(), told.getLast().cites());
  }
}
