package org.oversightgraph.evaluate.mini;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.Answer;
import org.oversightgraph.evaluate.mini.comparing.Comparison;
import org.oversightgraph.evaluate.mini.comparing.Fact;
import org.oversightgraph.evaluate.mini.comparing.Key;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.comparing.Wanted;
import org.oversightgraph.evaluate.mini.pairing.Person;
import org.oversightgraph.evaluate.mini.pairing.WantedPerson;

/** Scores findings and outcomes by person, and the people themselves. */
final class FactRows {

  private final View view;
  private final Answer answer;
  private final Tally tally;

  private FactRows(View view, Tally tally) {
    this.view = view;
    this.answer = view.answer();
    this.tally = tally;
  }

  static void score(View view, Tally tally) {
    FactRows rows = new FactRows(view, tally);
    if (rows.answer.has("findings")) {
      rows.compare(
          "findings",
          rows.answer.findings(false),
          rows.answer.findings(true),
          view.findings(),
          rows::findingStands,
          false);
    }
    if (rows.answer.has("outcomes")) {
      rows.compare(
          "outcomes",
          rows.answer.outcomes(false),
          rows.answer.outcomes(true),
          view.outcomes(),
          rows::outcomeStands,
          true);
    }
    rows.people();
  }

  private void compare(
      String row,
      List<Wanted> want,
      List<Wanted> may,
      List<Fact> have,
      BiPredicate<Wanted, Wanted> stands,
      boolean exact) {
    Comparison.Result result = Comparison.of(view, want, may, have, stands, exact);
    tally.add(
        row, result.right(), result.wrong().stream().map(view::show).toList(), result.missing());
    Set<Key> keys = new HashSet<>(have.stream().map(Fact::key).toList());
    Set<Key> all = new HashSet<>(keys);
    for (Wanted each : want) {
      if (may.stream().anyMatch(other -> stands.test(each, other) && keys.contains(other.key()))) {
        all.add(each.key());
      }
    }
    tally.loose(
        row + ", whoever",
        want.stream().map(Wanted::key).toList(),
        all,
        may.stream().map(Wanted::key).toList());
  }

  /** A group can stand for its members, and the case for a group. */
  private boolean apart(Wanted one, Wanted other) {
    return !Objects.equals(one.who(), other.who())
        && (answer.many(one.who()) || answer.many(other.who()));
  }

  private boolean findingStands(Wanted one, Wanted other) {
    boolean level =
        Objects.equals(one.key().level(), other.key().level())
            || one.who() == null
            || other.who() == null;
    boolean standard = Objects.equals(one.key().standard(), other.key().standard());
    return one.key().sameResult(other.key())
        && (Objects.equals(one.who(), other.who()) || (apart(one, other) && standard && level));
  }

  private boolean outcomeStands(Wanted one, Wanted other) {
    return one.key().equals(other.key())
        && (Objects.equals(one.who(), other.who()) || apart(one, other));
  }

  /** A group that is held as its members one by one need not be held itself. */
  private void people() {
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (WantedPerson wanted : answer.people()) {
      Person person = view.match(wanted);
      boolean good = person != null && isGood(wanted, person);
      boolean needed = person != null || !view.dissolved().contains(wanted.who());
      if (!wanted.optional() && needed) {
        (good ? right : missing).add(wanted.who() + " " + wanted.roles());
      }
      if (person != null) {
        wrong.addAll(wrongOf(wanted, person, good));
      }
    }
    view.held().people().values().stream()
        .filter(each -> view.paired(each.id()) == null)
        .forEach(each -> wrong.add(each.label() + " × " + each.size() + " is one too many"));
    tally.add("subjects", right, wrong, missing);
  }

  private static boolean isGood(WantedPerson wanted, Person person) {
    return wanted.fits(person.roles()) && sameSize(wanted.count(), person);
  }

  private static boolean sameSize(@Nullable Integer count, Person person) {
    return Objects.equals(count, person.size()) || (count == null && person.sizeOr(2) > 1);
  }

  private static List<String> wrongOf(WantedPerson wanted, Person person, boolean good) {
    Set<String> roles = new LinkedHashSet<>(person.roles());
    roles.removeAll(wanted.allRoles());
    if (!roles.isEmpty()) {
      return roles.stream().map(role -> person.label() + " as " + role).toList();
    }
    String held = person.label() + " × " + person.size() + " as " + person.roles();
    return good ? List.of() : List.of(held);
  }
}
