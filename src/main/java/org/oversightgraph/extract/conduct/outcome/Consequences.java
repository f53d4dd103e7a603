package org.oversightgraph.extract.conduct.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.outcome.Receivers.Received;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.proceeding.Held;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Sanctions;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/** Reads what happened to whom, sentence by sentence: not what was only suggested or possible. */
public final class Consequences {

  private static final String NO_ACTION = "NO_ACTION";

  /** What would have been imposed under another condition is an outcome of its own. */
  private static final String CONDITIONAL = "WOULD_HAVE_BEEN_DISMISSED";

  private static final Set<String> LEAVING = Set.of("RESIGNED", "RETIRED");
  private static final int LINES_BACK = 3;
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:disciplinary|misconduct|left the (?:force|police)|resigned|retired"
              + "|no longer (?:serving|employed))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:inform\\w*|told|telling|notif\\w+)\\b", Pattern.CASE_INSENSITIVE);

  private final Receivers receivers;
  private final Impositions impositions;
  private final List<Determination> findings;
  private final List<Consequence> told = new ArrayList<>();
  private final List<Consequence> suggested = new ArrayList<>();

  private Consequences(
      Whom whom, List<Line> lines, List<Determination> findings, Impositions impositions) {
    this.findings = findings;
    this.impositions = impositions;
    this.receivers = new Receivers(whom, lines, findings, told);
  }

  public static List<Consequence> of(
      List<Line> lines, Whom whom, List<Determination> findings, Impositions impositions) {
    Consequences reader = new Consequences(whom, lines, findings, impositions);
    lines.stream().map(Sanctions::in).forEach(reader::read);
    return List.copyOf(reader.told);
  }

  private void read(Sanctions sanctions) {
    Line line = sanctions.line();
    if (sanctions.accepts()) {
      suggested.stream()
          .filter(each -> each.line().index() >= line.index() - LINES_BACK)
          .map(each -> each.accepted(line))
          .forEach(told::add);
      suggested.clear();
    }
    Found before = null;
    for (Found found : sanctions.kinds()) {
      if (before == null || !sanctions.part(before, found)) {
        read(sanctions, found, before == null ? line.span().start() : before.span().end());
        before = found;
      }
    }
  }

  /** Reads what is named; what stands before {@code from} belongs to what was named before. */
  private void read(Sanctions sanctions, Found found, int from) {
    Line line = sanctions.line();
    boolean itself = found.rule().has("itself");
    boolean said = itself ? happened(line, found) : sanctions.stated(found);
    if (said && late(line, found)) {
      receivers.of(line, found, from).ifPresent(received -> add(line, found, received));
    } else if (sanctions.suggested(found)) {
      receivers
          .of(line, found, from)
          .map(received -> consequence(line, found, received, null))
          .ifPresent(suggested::add);
    }
  }

  /** Learning counts where the force speaks or something was found: before, it is no outcome. */
  private boolean late(Line line, Found found) {
    return !found.rule().yield("outcome").equals("LEARNING")
        || line.stage(found.span().start()).force()
        || findings.stream().anyMatch(each -> each.line() <= line.index());
  }

  private boolean happened(Line line, Found found) {
    Set<Shade> shades = line.scope().over(found.span().start());
    if (found.rule().yield("outcome").equals(CONDITIONAL)) {
      return !shades.contains(Shade.NEGATED) && !shades.contains(Shade.SUGGESTED);
    }
    if (shades.contains(Shade.SUGGESTED) || shades.contains(Shade.UNREAL)) {
      return false;
    }
    return found.rule().yield("outcome").equals(NO_ACTION)
        ? concluded(line, found)
        : !shades.contains(Shade.NEGATED) && !shades.contains(Shade.POSSIBLE);
  }

  /** "No action" counts once something was found or somebody has left. */
  private boolean concluded(Line line, Found found) {
    Line.Voice voice = line.voice(found.span().start());
    boolean outsider = voice.stage() == Stage.NOBODY && voice.line() == line.index();
    boolean over =
        findings.stream().anyMatch(each -> each.line() <= line.index())
            || told.stream().anyMatch(each -> left(each, line))
            || LEFT.matcher(line.words()).find();
    return over
        && !outsider
        && !TOLD.matcher(line.between(line.span().start(), found.span().start())).find();
  }

  private static boolean left(Consequence each, Line line) {
    return LEAVING.contains(each.kind()) && each.line().index() >= line.index() - 1;
  }

  private void add(Line line, Found found, Received received) {
    Held at = impositions.at(line, found, received.who());
    Consequence told = consequence(line, found, received, at);
    boolean proven = told.kind().equals(NO_ACTION) && impositions.proven(line, received.who());
    this.told.add(proven ? told.as("FINDING_NO_FURTHER_ACTION") : told);
  }

  private static Consequence consequence(
      Line line, Found found, Received received, @Nullable Held at) {
    Span about = new Span(found.span().end(), line.span().end());
    String kind = found.rule().yield("outcome");
    return new Consequence(kind, received.who(), received.cites(), found.rule(), line, about, at);
  }
}
