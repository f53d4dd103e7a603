package org.oversightgraph.pattern.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The figures of a table as flows: what flows into a row flows on into its cells, from there into
 * the columns, and through the total back again. That rows and columns add up to their totals then
 * is that nothing is lost on the way, and what somebody can find out about a hidden figure is how
 * far its flow can be changed when only hidden flows give way.
 */
final class Circulation {

  /** More than anything that flows. */
  static final int UNLIMITED = Integer.MAX_VALUE / 4;

  private final List<Arc> arcs = new ArrayList<>();
  private final List<List<Integer>> arcsAt;
  private final BitSet hidden = new BitSet();
  private final BitSet loose = new BitSet();

  /** A figure, and between which numbers it is known to be. */
  private record Arc(int from, int to, int value, int least, int most) {}

  /** A step along an arc, with its direction or against it. */
  record Step(int arc, boolean forward) {}

  Circulation(int nodes) {
    this.arcsAt = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      arcsAt.add(new ArrayList<>());
    }
  }

  /**
   * Adds a figure, and tells its number.
   *
   * @param least which it is known not to be below
   * @param most which it is known not to exceed
   */
  int add(int from, int to, int value, int least, int most) {
    int arc = arcs.size();
    arcs.add(new Arc(from, to, value, Math.min(value, least), Math.max(value, most)));
    arcsAt.get(from).add(arc);
    arcsAt.get(to).add(arc);
    return arc;
  }

  /** Hides a figure, or shows it. */
  void hide(int arc, boolean hide) {
    hidden.set(arc, hide);
  }

  /** Makes a figure one that nobody knows and nobody wants to know. */
  void loosen(int arc) {
    hidden.set(arc);
    loose.set(arc);
  }

  boolean isHidden(int arc) {
    return hidden.get(arc);
  }

  /** The figures that are hidden and must not be worked out. */
  BitSet hidden() {
    BitSet protect = (BitSet) hidden.clone();
    protect.andNot(loose);
    return protect;
  }

  int nodes() {
    return arcsAt.size();
  }

  int value(int arc) {
    return arcs.get(arc).value();
  }

  List<Integer> arcsAt(int node) {
    return arcsAt.get(node);
  }

  int from(Step step) {
    Arc arc = arcs.get(step.arc());
    return step.forward() ? arc.from() : arc.to();
  }

  int to(Step step) {
    Arc arc = arcs.get(step.arc());
    return step.forward() ? arc.to() : arc.from();
  }

  /** How much more can go this way. */
  int room(Step step, int[] change) {
    Arc arc = arcs.get(step.arc());
    int flow = arc.value() + change[step.arc()];
    return step.forward() ? arc.most() - flow : flow - arc.least();
  }

  /** No figure is changed. */
  int[] unchanged() {
    return new int[arcs.size()];
  }

  /** How far apart the least and the most are that a figure can be; counted up to enough. */
  int width(int arc, int enough) {
    int up = push(new Step(arc, true), enough, unchanged());
    return up == enough ? enough : up + push(new Step(arc, false), enough - up, unchanged());
  }

  /** Changes a figure and, to make up for it, hidden ones; tells by how much it was possible. */
  int push(Step step, int most, int[] change) {
    int wanted = Math.min(most, room(step, change));
    int pushed = 0;
    while (pushed < wanted) {
      int more = pushOnce(step, wanted - pushed, change);
      if (more == 0) {
        break;
      }
      pushed += more;
    }
    change[step.arc()] += step.forward() ? pushed : -pushed;
    return pushed;
  }

  private int pushOnce(Step step, int most, int[] change) {
    Step[] arrived = new Step[nodes()];
    int goal = from(step);
    Deque<Integer> next = new ArrayDeque<>(List.of(to(step)));
    while (!next.isEmpty() && arrived[goal] == null) {
      int node = next.remove();
      for (int arc : arcsAt.get(node)) {
        Step onwards = new Step(arc, arcs.get(arc).from() == node);
        int there = to(onwards);
        if (arc != step.arc()
            && hidden.get(arc)
            && arrived[there] == null
            && there != to(step)
            && room(onwards, change) > 0) {
          arrived[there] = onwards;
          next.add(there);
        }
      }
    }
    return arrived[goal] == null ? 0 : along(arrived, to(step), goal, most, change);
  }

  private int along(Step[] arrived, int start, int goal, int most, int[] change) {
    int amount = most;
    for (int node = goal; node != start; node = from(arrived[node])) {
      amount = Math.min(amount, room(arrived[node], change));
    }
    for (int node = goal; node != start; node = from(arrived[node])) {
      change[arrived[node].arc()] += arrived[node].forward() ? amount : -amount;
    }
    return amount;
  }
}
