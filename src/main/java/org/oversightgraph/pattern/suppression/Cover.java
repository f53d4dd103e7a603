package org.oversightgraph.pattern.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.pattern.suppression.Circulation.Step;

/**
 * Hides further figures until none that is hidden can be worked out: as few as it finds, and small
 * ones rather than large ones. Not always the fewest; finding these is hard.
 */
final class Cover {

  /** One figure more weighs as much as this size of a figure. */
  private static final int A_FIGURE = 1000;

  /** Looking for what was hidden in vain takes long in large tables. */
  private static final int MOST_TO_REVIEW = 250;

  private final Circulation figures;
  private final BitSet open;
  private final int enough;

  /**
   * @param open what may be hidden in addition
   * @param enough how far apart the least and the most must be that a hidden figure can be
   */
  Cover(Circulation figures, BitSet open, int enough) {
    this.figures = figures;
    this.open = open;
    this.enough = enough;
  }

  /** Hides what is needed; tells whether it was possible. */
  boolean complete() {
    BitSet before = figures.hidden();
    BitSet done = new BitSet();
    for (int arc = figures.hidden().nextSetBit(0); arc >= 0; arc = nextNot(done)) {
      done.set(arc);
      while (figures.width(arc, enough) < enough) {
        if (!widen(arc)) {
          return false;
        }
      }
    }
    showWhatIsNotNeeded(before);
    return true;
  }

  /** Hiding more never narrows, so each has to be looked at once. */
  private int nextNot(BitSet done) {
    BitSet left = figures.hidden();
    left.andNot(done);
    return left.nextSetBit(0);
  }

  private boolean widen(int arc) {
    int width = figures.width(arc, enough);
    List<Integer> best = List.of();
    double bestCost = Double.MAX_VALUE;
    for (boolean up : new boolean[] {true, false}) {
      for (int want = enough - width; want > 0; want /= 2) {
        List<Integer> way = cheapest(new Step(arc, up), want);
        if (!way.isEmpty()) {
          way.forEach(each -> figures.hide(each, true));
          double cost = (double) cost(way) / (figures.width(arc, enough) - width);
          way.forEach(each -> figures.hide(each, false));
          if (cost > 0 && cost < bestCost) {
            best = way;
            bestCost = cost;
          }
        }
      }
    }
    best.forEach(each -> figures.hide(each, true));
    return !best.isEmpty();
  }

  /** The cheapest open figures through which a hidden one can be changed by so much more. */
  private List<Integer> cheapest(Step step, int want) {
    int[] change = figures.unchanged();
    figures.push(step, enough, change);
    if (figures.room(step, change) < want) {
      return List.of();
    }
    int[] cost = new int[figures.nodes()];
    Arrays.fill(cost, Integer.MAX_VALUE);
    @Nullable Step[] arrived = new Step[figures.nodes()];
    PriorityQueue<int[]> next = new PriorityQueue<>(Comparator.comparingInt(each -> each[1]));
    int start = figures.to(step);
    cost[start] = 0;
    next.add(new int[] {start, 0});
    while (!next.isEmpty()) {
      int[] reached = next.remove();
      if (reached[1] > cost[reached[0]]) {
        continue;
      }
      for (int arc : figures.arcsAt(reached[0])) {
        Step onwards = new Step(arc, figures.from(new Step(arc, true)) == reached[0]);
        int there = figures.to(onwards);
        int price = reached[1] + (figures.isHidden(arc) ? 0 : cost(arc));
        if (arc != step.arc()
            && (figures.isHidden(arc) || open.get(arc))
            && price < cost[there]
            && figures.room(onwards, change) >= want) {
          cost[there] = price;
          arrived[there] = onwards;
          next.add(new int[] {there, price});
        }
      }
    }
    return back(arrived, start, figures.from(step));
  }

  private List<Integer> back(@Nullable Step[] arrived, int start, int goal) {
    List<Integer> opened = new ArrayList<>();
    for (int node = goal; node != start; ) {
      Step step = arrived[node];
      if (step == null) {
        return List.of();
      }
      if (!figures.isHidden(step.arc())) {
        opened.add(step.arc());
      }
      node = figures.from(step);
    }
    return opened;
  }

  private int cost(List<Integer> way) {
    return way.stream().mapToInt(this::cost).sum();
  }

  private int cost(int arc) {
    return A_FIGURE + Math.min(figures.value(arc), A_FIGURE);
  }

  private void showWhatIsNotNeeded(BitSet before) {
    BitSet added = figures.hidden();
    added.andNot(before);
    if (figures.hidden().cardinality() > MOST_TO_REVIEW) {
      return;
    }
    added.stream()
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(this::cost).reversed())
        .forEach(arc -> {
          figures.hide(arc, false);
          if (figures.hidden().stream().anyMatch(each -> figures.width(each, enough) < enough)) {
            figures.hide(arc, true);
          }
        });
  }
}
