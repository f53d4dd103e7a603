package org.oversightgraph.pattern;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.count.Keys;
import org.oversightgraph.pattern.rate.Denominators;
import org.oversightgraph.pattern.rate.Period;
import org.oversightgraph.pattern.rate.Rates;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.pattern.table.Measure;
import org.oversightgraph.pattern.table.PatternQuestion;

/** What has to be said with a table. */
final class Caveats {

  private static final int NAMED = 5;

  private final PatternQuestion question;
  private final List<String> said = new ArrayList<>();

  Caveats(PatternQuestion question) {
    this.question = question;
    say("Published cases are a selected sample: they do not show how common something is.");
    say(
        "More cases can mean that it is easier to complain, that more is referred, or that more is"
            + " published. A difference is a lead to follow up, and no proof.");
  }

  /** That there is nothing. */
  List<String> ofNothing() {
    say("Nothing fits the filter.");
    return said;
  }

  List<String> said() {
    return said;
  }

  void about(Grid grid, boolean sizesUnknown, int fewerThan) {
    if (grid.hidesSomething()) {
      say(
          "Figures about 1 to %d people are withheld, with others from which they could be worked"
                  .formatted(fewerThan - 1)
              + " out. A withheld figure is not nought.");
    }
    if (!question.has(Dimension.YEAR) || question.columns() != null) {
      say(
          "One %s can be in several rows or columns, and counts in each, so that figures do not add"
                  .formatted(one())
              + " up to totals.");
    }
    if (sizesUnknown) {
      say(
          "Where a source does not say how many people it means, they count as one or as many as"
              + " something is said of: figures of people are the least that there are.");
    }
    aboutDimensions(grid);
    if (!question.isRate()) {
      say(
          "Counts have no denominator: what is larger has more of everything. Compare forces by"
              + " RATE_PER_1000_OFFICERS.");
    }
  }

  private String one() {
    return switch (question.measure()) {
      case PEOPLE -> "person";
      case FINDINGS -> "finding";
      case RECOMMENDATIONS -> "recommendation";
      case CASES, RATE_PER_1000_OFFICERS -> "case";
    };
  }

  private void aboutDimensions(Grid grid) {
    if (grid.rows().contains(Keys.NONE_STATED) || grid.columns().contains(Keys.NONE_STATED)) {
      say("None stated means that no source says it, and not that there is none.");
    }
    if (question.has(Dimension.FORCE) && question.measure() != Measure.RECOMMENDATIONS) {
      say("People in a case that concerns a force need not be of that force.");
    }
    if (question.has(Dimension.YEAR)) {
      say(
          question.measure() == Measure.RECOMMENDATIONS
              ? "The year is that in which a recommendation was made."
              : "The year is that in which conduct began. Cases are published years later, so that"
                  + " few of late years is no decline.");
    }
  }

  /** What a rate is divided by, and what it is compared with. */
  void aboutRates(Grid grid, Denominators denominators, Rates rates, Labels forces) {
    Period period = denominators.period();
    if (period == null) {
      say("No source says when the conduct was, so that there are no years to take a rate over.");
    } else {
      say(
          question.has(Dimension.YEAR)
              ? "A rate is of cases that began in one year, for 1,000 officers of that year."
              : ("A rate is of cases a year for 1,000 officers, over the %d years %s: the"
                      + " denominator adds up the officers of each of these years. Cases that do not"
                      + " say when they were count as within them.")
                  .formatted(period.years(), period));
      aboutHeadCounts(denominators.standIns(), period);
    }
    List<String> without =
        grid.rows().stream()
            .filter(force -> !denominators.forces().contains(force))
            .map(forces::of)
            .toList();
    if (!without.isEmpty()) {
      say("No denominator for " + some(without) + ": no rate is given.");
    }
    aboutComparison(grid, rates);
  }

  private void aboutHeadCounts(Set<Integer> standIns, Period period) {
    if (!standIns.isEmpty()) {
      say(
          "Where there is no head count for a year of %s, that of the nearest year is used: %s."
              .formatted(period, some(standIns.stream().map(String::valueOf).toList())));
    }
  }

  private void aboutComparison(Grid grid, Rates rates) {
    int compared = 0;
    for (int column = 0; column < grid.width(); column++) {
      compared = Math.max(compared, rates.compared(column));
    }
    if (compared == 1) {
      say("Only one force has a denominator: there is nothing to compare it with.");
    }
    say(
        "Each force is compared with the rate of all forces of the table together. Chance alone"
            + " stays within low and high in 95 % of cells, and within outerLow and outerHigh in"
            + " 99.8 %, if cases come independently of one another; one inquiry that leads to"
            + " others does not. HIGH and LOW are beyond the outer range and, for so many"
            + " comparisons at once, stay so at a false discovery rate of 5 % (Benjamini-Hochberg).");
  }

  private void say(String caveat) {
    said.add(caveat);
  }

  private static String some(List<String> names) {
    String named = names.stream().limit(NAMED).collect(joining(", "));
    return names.size() > NAMED ? named + " and " + (names.size() - NAMED) + " more" : named;
  }
}
