package org.oversightgraph.evaluate.mini;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.oversightgraph.evaluate.Score;

/** Counts what is right, wrong and missing of one mini, row by row. */
final class Tally {

  private final Map<String, Score> rows = new TreeMap<>();
  private final Map<String, Score> loose = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Counts a row of facts. */
  void add(String row, Collection<?> right, Collection<?> wrong, Collection<?> missing) {
    rows.merge(row, new Score(right.size(), wrong.size(), missing.size()), Score::plus);
    wrong.forEach(each -> errors.add(row + ": wrong " + each));
    missing.forEach(each -> errors.add(row + ": missing " + each));
  }

  /** Counts a row of things of which each is held once. */
  void sets(String row, Collection<?> want, Collection<?> have, Collection<?> may) {
    add(row, both(want, have), wrong(want, have, may), without(want, have));
  }

  /** Counts a row that is not strict: whoever it is held of. */
  void loose(String row, Collection<?> want, Collection<?> have, Collection<?> may) {
    Score score =
        new Score(
            both(want, have).size(), wrong(want, have, may).size(), without(want, have).size());
    loose.merge(row, score, Score::plus);
  }

  /** Says that something is wrong that belongs to no row. */
  void error(String words) {
    errors.add(words);
  }

  Map<String, Score> rows() {
    return rows;
  }

  Map<String, Score> looseRows() {
    return loose;
  }

  List<String> errors() {
    return errors;
  }

  private static Set<Object> both(Collection<?> want, Collection<?> have) {
    Set<Object> both = new HashSet<>(want);
    both.retainAll(new HashSet<Object>(have));
    return both;
  }

  private static Set<Object> without(Collection<?> all, Collection<?> some) {
    Set<Object> rest = new LinkedHashSet<>(all);
    rest.removeAll(new HashSet<Object>(some));
    return rest;
  }

  private static Set<Object> wrong(Collection<?> want, Collection<?> have, Collection<?> may) {
    Set<Object> wrong = without(have, want);
    wrong.removeAll(new HashSet<Object>(may));
    return wrong;
  }
}
