package org.oversightgraph.extract.conduct.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/**
 * Tells who "all seven" are: those named before, or of whom something was found, who are so many.
 */
public final class Totals {

  private static final int LINES_BACK = 8;
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\b(?:all|the) (?<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b"
              + "(?! [a-z]+s\\b(?<!as|is))|\\bboth\\b",
          Pattern.CASE_INSENSITIVE);

  private final Whom whom;
  private final List<Line> lines;
  private final List<Determination> findings;

  public Totals(Whom whom, List<Line> lines, List<Determination> findings) {
    this.whom = whom;
    this.lines = lines;
    this.findings = findings;
  }

  /** People, and the passages that name them. */
  public record Total(Who who, List<Span> cites) {}

  /** Those whom a range of a line sums up, if it does so and they can be told. */
  public Optional<Total> of(Line line, int from, int to) {
    Matcher total = TOTAL.matcher(line.between(from, to));
    if (!total.find()) {
      return Optional.empty();
    }
    String word = total.group("number");
    int number = word == null ? 2 : Numbers.count(word);
    return named(line, number).or(() -> found(line, number));
  }

  private Optional<Total> named(Line line, int number) {
    return Stream.iterate(
            line.index() - 1,
            index -> index >= Math.max(0, line.index() - LINES_BACK),
            index -> index - 1)
        .map(index -> lines.get(index).span())
        .map(span -> new Total(whom.counted(span, number), List.of(span)))
        .filter(total -> total.who().known())
        .findFirst();
  }

  private Optional<Total> found(Line line, int number) {
    Who all = Who.NOBODY;
    List<Span> cites = new ArrayList<>();
    for (Determination each : findings) {
      boolean answers = !each.result().denies() && each.stage() == Stage.INVESTIGATOR;
      if (answers
          && each.line() < line.index()
          && !all.subjects().containsAll(each.who().subjects())) {
        all = all.and(each.who());
        cites.addAll(each.cites());
      }
    }
    return Integer.valueOf(number).equals(all.count())
        ? Optional.of(new Total(all, cites))
        : Optional.empty();
  }
}
