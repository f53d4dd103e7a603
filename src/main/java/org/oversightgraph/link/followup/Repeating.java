package org.oversightgraph.link.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.oversightgraph.link.followup.Repetitions.Side;

/** Finds recommendations on the same theme, or in like words, without comparing each with each. */
final class Repeating {

  /** From here on the words of two recommendations are alike enough, whatever their themes. */
  static final double ALIKE = 0.3;

  /** A word that more recommendations have does not lead from one to another. */
  private static final int COMMON = 50;

  private final Wording wording;
  private final Map<String, List<Made>> byWord = new HashMap<>();
  private final Map<Object, List<Made>> byTheme = new HashMap<>();

  Repeating(List<Made> all) {
    wording = new Wording(all.stream().map(Made::stems).toList());
    for (Made made : all) {
      made.stems().stream()
          .filter(stem -> wording.frequency(stem) <= COMMON)
          .forEach(stem -> byWord.computeIfAbsent(stem, first -> new ArrayList<>()).add(made));
      made.themes()
          .forEach(
              theme -> byTheme.computeIfAbsent(code(theme), first -> new ArrayList<>()).add(made));
    }
  }

  /** Those that a recommendation takes up, or by which it is taken up. */
  Stream<Repetition> of(Made made, Side side) {
    Set<Made> others = new LinkedHashSet<>();
    made.stems().forEach(stem -> others.addAll(byWord.getOrDefault(stem, List.of())));
    made.themes().forEach(theme -> others.addAll(byTheme.getOrDefault(code(theme), List.of())));
    return others.stream()
        .map(other -> side == Side.EARLIER ? pair(other, made) : pair(made, other))
        .filter(Repeating::isRepeated);
  }

  private Repetition pair(Made earlier, Made later) {
    return new Repetition(earlier, later, wording.likeness(earlier.stems(), later.stems()));
  }

  private static boolean isRepeated(Repetition pair) {
    return pair.earlier().acceptedBefore(pair.later())
        && !pair.earlier().isOfCaseOf(pair.later())
        && (pair.likeness() >= ALIKE || !pair.themes().isEmpty());
  }

  private static Object code(Map<String, ?> theme) {
    return Objects.requireNonNull(theme.get("code"));
  }
}
