package org.oversightgraph.extract.conduct.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.outcome.Receivers.Received;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/** Tells whom "this matter" or "no further action" concerns: those of whom the text just spoke. */
final class Concerned {

  private static final int LINES_BACK = 3;
  private static final Pattern POINTS =
      Pattern.compile("\\b(?:he|she|they)(?:\\s+\\w+){0,2}\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS =
      Pattern.compile(
          "\\b(?:this|these|it|the (?:matter|issues?|failings?|conduct|allegations?)|that)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Whom whom;
  private final List<Line> lines;
  private final List<Determination> findings;

  Concerned(Whom whom, List<Line> lines, List<Determination> findings) {
    this.whom = whom;
    this.lines = lines;
    this.findings = findings;
  }

  /** "He was dismissed": the only one whom the sentence before names, if nobody else is. */
  Optional<Received> pronoun(Line line, int place) {
    if (line.index() == 0
        || !POINTS.matcher(line.between(line.span().start(), place)).find()
        || whom.stranger(line.span().start(), place)) {
      return Optional.empty();
    }
    Span before = lines.get(line.index() - 1).span();
    Who who = whom.all(before.start(), before.end());
    return who.known() && !whom.stranger(before.start(), before.end())
        ? Optional.of(new Received(who, List.of(before, line.span())))
        : Optional.empty();
  }

  /**
   * Those before a sentence whom it concerns.
   *
   * @param noAction whether it says that nothing happened to them
   */
  Optional<Received> before(Line line, boolean noAction) {
    boolean matter = noAction || THIS.matcher(line.words()).find();
    Optional<Received> found =
        findings.reversed().stream()
            .filter(each -> each.line() <= line.index())
            .filter(each -> noAction || answers(each, line))
            .findFirst()
            .filter(last -> matter || last.line() >= line.index() - 1)
            .map(last -> ofFindings(line, last, noAction));
    return found.or(() -> named(line));
  }

  /** Whether somebody has something to answer for, or the force has just said that nobody has. */
  private static boolean answers(Determination finding, Line line) {
    return !finding.result().denies()
        || finding.stage() == Stage.FORCE && finding.line() == line.index() - 1;
  }

  private Optional<Received> named(Line line) {
    for (int index = line.index() - 1; index >= Math.max(0, line.index() - LINES_BACK); index--) {
      Span span = lines.get(index).span();
      Who who =
          line.pointsBack()
              ? whom.all(span.start(), span.end())
              : whom.before(span.start(), span.end());
      if (who.known()) {
        return Optional.of(new Received(who, List.of(span, line.span())));
      }
    }
    return Optional.empty();
  }

  /** Everybody of whom the same sentence found something. */
  private Received ofFindings(Line line, Determination last, boolean noAction) {
    List<Determination> same =
        findings.stream()
            .filter(each -> each.line() == last.line() && each.stage() == last.stage())
            .filter(each -> noAction || last.result().denies() || !each.result().denies())
            .toList();
    Who who =
        same.stream().map(Determination::who).distinct().reduce(Who.NOBODY, Concerned::together);
    List<Span> cites = same.stream().flatMap(each -> each.cites().stream()).toList();
    return new Received(who, Spans.of(cites, line.span()));
  }

  private static Who together(Who some, Who more) {
    return some.subjects().containsAll(more.subjects()) ? some : some.and(more);
  }
}
