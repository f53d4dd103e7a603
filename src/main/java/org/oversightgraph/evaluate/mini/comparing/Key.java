package org.oversightgraph.evaluate.mini.comparing;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody: a kind of outcome, or the result of a stage with level and standard.
 *
 * @param stage the stage of a finding; null for anything else
 */
public record Key(
    @Nullable String stage, String result, @Nullable String level, @Nullable String standard) {

  private static final Set<String> DENIED = Set.of("NOT_PROVEN", "NO_CASE_TO_ANSWER", "NOT_GUILTY");

  public static Key plain(String kind) {
    return new Key(null, kind, null, null);
  }

  /** How serious is of no matter where nothing was found. */
  public static Key finding(
      String stage, String result, @Nullable String level, @Nullable String standard) {
    return new Key(stage, result, DENIED.contains(result) ? null : level, standard);
  }

  public boolean sameResult(Key other) {
    return Objects.equals(stage, other.stage) && result.equals(other.result);
  }

  public Key withoutStandard() {
    return new Key(stage, result, level, null);
  }

  @Override
  public String toString() {
    return Stream.of(stage, result, level, standard)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
