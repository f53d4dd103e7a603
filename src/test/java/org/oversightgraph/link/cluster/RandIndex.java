package org.oversightgraph.link.cluster;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far two ways to group the same things agree beyond chance: Hubert and Arabie 1985. */
final class RandIndex {

  private RandIndex() {}

  /** 1 where they are the same, about 0 where they agree by chance. */
  static double adjusted(List<Integer> one, List<Integer> other) {
    double both =
        pairs(
            IntStream.range(0, one.size()).boxed().toList(),
            place -> List.of(one.get(place), other.get(place)));
    double inOne = pairs(one, group -> group);
    double inOther = pairs(other, group -> group);
    double chance = inOne * inOther / choose(one.size());
    return (both - chance) / ((inOne + inOther) / 2 - chance);
  }

  private static <T, K> double pairs(List<T> things, Function<T, K> group) {
    return things.stream()
        .collect(Collectors.groupingBy(group, Collectors.counting()))
        .values()
        .stream()
        .mapToDouble(RandIndex::choose)
        .sum();
  }

  private static double choose(long count) {
    return count * (count - 1) / 2.0;
  }
}
