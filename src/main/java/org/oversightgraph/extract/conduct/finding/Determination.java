package org.oversightgraph.extract.conduct.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/**
 * Something that was found about people, at one stage of the ladder.
 *
 * @param standards codes of the standards that it names
 * @param about where the text says what it is about
 * @param cites the passages that say it
 * @param line the place of the sentence in the narrative
 * @param rest whether it is about everything that was alleged and not named
 */
public record Determination(
    Stage stage,
    Result result,
    @Nullable Level level,
    Who who,
    List<String> standards,
    @Nullable Span about,
    List<Span> cites,
    Rule rule,
    int line,
    boolean rest) {

  /** What was found. */
  public enum Result {
    CASE_TO_ANSWER,
    NO_CASE_TO_ANSWER,
    PROVEN,
    NOT_PROVEN,
    GUILTY,
    NOT_GUILTY;

    public boolean denies() {
      return this == NO_CASE_TO_ANSWER || this == NOT_PROVEN || this == NOT_GUILTY;
    }
  }

  /** How serious it is. */
  public enum Level {
    GROSS_MISCONDUCT,
    MISCONDUCT,
    PERFORMANCE;

    public static @Nullable Level of(@Nullable String words) {
      if (words == null) {
        return null;
      }
      return words.toLowerCase(Locale.ROOT).startsWith("gross") ? GROSS_MISCONDUCT : MISCONDUCT;
    }
  }

  public boolean decidedBefore() {
    return stage == Stage.INVESTIGATOR || stage == Stage.FORCE;
  }

  /** The same, as the finding of a force that agrees. */
  Determination sharedBy(Line by, Rule how) {
    List<Span> all = Spans.of(cites, by.span());
    return new Determination(
        Stage.FORCE, result, level, who, standards, about, all, how, by.index(), rest);
  }

  /** The same, with standards that another passage names. */
  Determination with(List<String> named, Span cite) {
    List<String> all = Stream.concat(standards.stream(), named.stream()).distinct().toList();
    List<Span> cited = Spans.of(cites, cite);
    return new Determination(stage, result, level, who, all, about, cited, rule, line, rest);
  }

  /** The same, about standards that are alleged elsewhere. */
  public Determination naming(List<String> named, List<Span> alleged) {
    List<Span> all = Spans.of(cites, alleged);
    return new Determination(stage, result, level, who, named, about, all, rule, line, rest);
  }

  /** The same, about these people only. */
  public Determination of(Who others) {
    return new Determination(
        stage, result, level, others, standards, about, cites, rule, line, rest);
  }
}
