package org.oversightgraph.extract.conduct.finding;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.conduct.finding.Core.Kind;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/**
 * A core in its sentence, and what stands over it there.
 *
 * @param before the core before it in the sentence
 * @param from where its own words begin
 * @param to where the next core begins
 */
record Place(Line line, Core core, @Nullable Core before, int from, int to) {

  private static final Pattern ONLY_TO_ACT =
      Pattern.compile(
          "\\b(?:agreed to|address\\w*|deal|dealt|dealing|resolv\\w*|manage[ds]?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IF_PROVEN =
      Pattern.compile(
          "\\bif (?:it (?:was|were) |they were )?(?:proven|proved|found|established|true)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INDICATION =
      Pattern.compile("\\bindications? that\\b", Pattern.CASE_INSENSITIVE);

  int start() {
    return core.span().start();
  }

  int end() {
    return core.span().end();
  }

  /** Its own words, and, for the first of a sentence, what stands before. */
  Span words() {
    return new Span(before == null ? line.span().start() : start(), to);
  }

  /** Whether nobody speaks in the sentence itself. */
  boolean carried() {
    return line.voice(start()).line() != line.index();
  }

  boolean denied() {
    return core.denies() || core.kind() != Kind.LEVEL && line.scope().negated(start());
  }

  /** Whether it is only alleged, or would be so if. */
  boolean alleged(Stage stage) {
    Set<Shade> shades = line.scope().over(start());
    if (isAssessed(stage)) {
      return false;
    }
    return shades.contains(Shade.ALLEGED)
        || shades.contains(Shade.UNREAL)
        || core.kind() == Kind.BREACH && !stage.decides() && line.scope().allegedBefore(start());
  }

  /**
   * "In our view her conduct, if proven, would amount to gross misconduct": that is the finding.
   */
  private boolean isAssessed(Stage stage) {
    return core.kind() == Kind.AMOUNTS
        && !stage.decides()
        && !carried()
        && IF_PROVEN.matcher(line.between(from, start())).find();
  }

  /** Whether it says too little to be taken for a finding of this stage. */
  boolean tooWeak(Stage stage) {
    return onlyAnAction(stage) || onlyAnIndication() || carried() && onlyWithItsVoice(stage);
  }

  /** What there are signs of at the start has not been found. */
  private boolean onlyAnIndication() {
    return core.kind() == Kind.CASE
        && !denied()
        && INDICATION.matcher(line.between(line.span().start(), start())).find();
  }

  /** The force that agrees to deal with performance has not said what it found. */
  private boolean onlyAnAction(Stage stage) {
    return core.kind() == Kind.PERFORMANCE
        && stage.force()
        && ONLY_TO_ACT.matcher(line.between(line.voice(start()).span().start(), to)).find();
  }

  private boolean onlyWithItsVoice(Stage stage) {
    return stage == Stage.PANEL
        ? core.kind() == Kind.CASE && !denied()
        : core.kind() == Kind.PROVED || core.has("levelAs");
  }
}
