package org.oversightgraph.evaluate.mini.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares wanted facts with those that are held. A group's fact may hang on its members one by
 * one; what may be held counts neither way, and can stand in for what is wanted.
 */
public final class Comparison {

  private static final int UNKNOWN = 99;

  private final View view;
  private final boolean exact;
  private final List<Fact> free;
  private final List<StandIn> standIns = new ArrayList<>();
  private final List<Wanted> right = new ArrayList<>();
  private final List<Wanted> missing = new ArrayList<>();

  private Comparison(View view, List<Fact> have, boolean exact) {
    this.view = view;
    this.exact = exact;
    this.free = new ArrayList<>(have);
  }

  /** What is right, wrong and missing. */
  public record Result(List<Wanted> right, List<Fact> wrong, List<Wanted> missing) {}

  /**
   * Compares.
   *
   * @param stands whether the second, which may be held, can stand in for the first
   * @param exact whether a number has to be the same also where none is wanted
   */
  public static Result of(
      View view,
      List<Wanted> want,
      List<Wanted> may,
      List<Fact> have,
      BiPredicate<Wanted, Wanted> stands,
      boolean exact) {
    Comparison comparison = new Comparison(view, have, exact);
    want.forEach(each ->
        (comparison.take(each).isPresent() ? comparison.right : comparison.missing).add(each));
    may.forEach(comparison::takeAll);
    for (Wanted each : List.copyOf(comparison.missing)) {
      if (comparison.partly(each) || comparison.standIn(each, stands)) {
        comparison.missing.remove(each);
        comparison.right.add(each);
      }
    }
    return new Result(comparison.right, comparison.free, comparison.missing);
  }

  /** A fact that may be held, and of how many people it can still stand in. */
  private static final class StandIn {

    private final Wanted optional;
    private final Fact fact;
    private int left;

    StandIn(Wanted optional, Fact fact) {
      this.optional = optional;
      this.fact = fact;
      this.left = fact.countOr(UNKNOWN);
    }
  }

  private Optional<Fact> take(Wanted wanted) {
    Optional<Fact> found = free.stream().filter(fact -> isSame(fact, wanted)).findFirst();
    found.ifPresent(free::remove);
    return found;
  }

  private boolean isSame(Fact fact, Wanted wanted) {
    return fact.key().equals(wanted.key())
        && fact.who().equals(view.holder(wanted.who()))
        && (Objects.equals(fact.count(), wanted.count()) || (!exact && wanted.count() == null));
  }

  private void takeAll(Wanted optional) {
    Optional<Fact> found = take(optional);
    while (found.isPresent()) {
      standIns.add(new StandIn(optional, found.get()));
      found = take(optional);
    }
  }

  /** Whether it is held of members of the group, and of as many. */
  private boolean partly(Wanted wanted) {
    List<Fact> parts = new ArrayList<>(free);
    standIns.forEach(each -> parts.add(each.fact));
    parts.removeIf(each -> !each.key().equals(wanted.key()) || !view.within(each, wanted.who()));
    Integer sum = sum(parts);
    if (parts.isEmpty() || sum == null || !sum.equals(wanted.count())) {
      return false;
    }
    free.removeAll(parts);
    view.dissolve(wanted.who());
    return true;
  }

  private boolean standIn(Wanted wanted, BiPredicate<Wanted, Wanted> stands) {
    List<StandIn> others =
        standIns.stream().filter(each -> stands.test(wanted, each.optional)).toList();
    if (others.stream().mapToInt(each -> each.left).sum() < wanted.people()) {
      return false;
    }
    others.forEach(each -> each.left = Math.max(0, each.left - wanted.people()));
    return true;
  }

  private static @Nullable Integer sum(List<Fact> facts) {
    int sum = 0;
    for (Fact each : facts) {
      if (each.count() == null) {
        return null;
      }
      sum += each.count();
    }
    return sum;
  }
}
