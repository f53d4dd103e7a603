package org.oversightgraph.pattern.count;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people a group is.
 *
 * @param people how many, or where no source states the number, how many at least
 * @param stated whether a source states the number
 */
public record Size(int people, boolean stated) {

  /** Of all the people of a group, however many they are. */
  public static final int ALL = Integer.MAX_VALUE;

  /** Somebody: one person at least. */
  static final Size SOMEBODY = new Size(1, false);

  /**
   * @param size the number that is stated, or null
   * @param counts of how many of the group something is said
   */
  static Size of(@Nullable Object size, @Nullable Object counts) {
    if (size instanceof Number stated) {
      return new Size(stated.intValue(), true);
    }
    List<?> known = counts instanceof List<?> list ? list : List.of();
    return new Size(
        known.stream()
            .filter(Number.class::isInstance)
            .mapToInt(count -> ((Number) count).intValue())
            .reduce(1, Math::max),
        false);
  }

  /** A number of them, or ALL where that is everybody; of no more than are known to be there. */
  int limit(int number) {
    if (number < people) {
      return number;
    }
    return stated ? ALL : Math.min(number, number == ALL ? ALL : people);
  }

  /** The least number of whom both is said, given of how many each is said. */
  int both(int one, int other) {
    if (one == ALL || other == ALL) {
      return Math.min(one, other);
    }
    return stated ? Math.max(0, one + other - people) : 0;
  }

  /** How many people a number is. */
  int count(int number) {
    return number == ALL ? people : number;
  }
}
