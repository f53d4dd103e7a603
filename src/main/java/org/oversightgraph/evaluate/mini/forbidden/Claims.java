package org.oversightgraph.evaluate.mini.forbidden;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.Fact;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.pairing.Likeness;

/** Whether what is held says something of people: roles, outcomes, findings, numbers. */
final class Claims {

  private static final String DISMISSED =
      "DISMISSAL_WITHOUT_NOTICE DISMISSAL_WITH_NOTICE GROSS_INCOMPETENCE_DISMISSAL"
          + " VETTING_DISMISSAL";
  private static final List<Naming> OUTCOMES =
      List.of(
          new Naming("final written warning", "FINAL_WRITTEN_WARNING"),
          new Naming("written warning", "WRITTEN_WARNING"),
          new Naming("verbal warning", "VERBAL_WARNING"),
          new Naming("warning", "WRITTEN_WARNING FINAL_WRITTEN_WARNING VERBAL_WARNING"),
          new Naming("improvement notice", "WRITTEN_IMPROVEMENT_NOTICE"),
          new Naming("management advice", "MANAGEMENT_ADVICE"),
          new Naming("management action", "MANAGEMENT_ACTION"),
          new Naming("words of advice|LEARNING", "LEARNING"),
          new Naming("no further action", "NO_ACTION FINDING_NO_FURTHER_ACTION"),
          new Naming("BARRED_LIST", "BARRED_LIST"),
          new Naming("dismissed", DISMISSED),
          new Naming("convicted|found guilty", "CONVICTED"),
          new Naming("acquitted", "ACQUITTED"),
          new Naming("resigned", "RESIGNED"),
          new Naming("retired", "RETIRED"));
  private static final Pattern SOME =
      Pattern.compile("(?:all )?(" + Numbers.PATTERN + ")\\b(?! others)");
  private static final Pattern SOME_ANSWER = Pattern.compile("(" + Numbers.PATTERN + ")\\b");

  private final View view;
  private final Phrases phrases;

  Claims(View view) {
    this.view = view;
    this.phrases = new Phrases(view);
  }

  private record Naming(Pattern words, Set<String> kinds) {

    Naming(String words, String kinds) {
      this(Pattern.compile(words), Set.copyOf(Arrays.asList(kinds.split(" "))));
    }
  }

  /** Whether these are held as subjects, or at all; who may be a subject is not meant. */
  Optional<Boolean> subject(String phrase, boolean atAll) {
    Set<String> rightly = new HashSet<>();
    view.answer().people().stream()
        .filter(each -> each.allRoles().contains("SUBJECT"))
        .forEach(each -> rightly.add(view.idOf(each)));
    return phrases
        .people(phrase)
        .map(meant ->
            view.held().people().values().stream()
                .filter(each -> meant.everybody() || meant.ids().contains(each.id()))
                .filter(each -> !rightly.contains(each.id()))
                .anyMatch(each -> atAll || each.roles().contains("SUBJECT")));
  }

  Optional<Boolean> outcome(String who, String what) {
    Optional<Naming> naming =
        OUTCOMES.stream().filter(each -> each.words().matcher(what).find()).findFirst();
    if (naming.isEmpty() && !what.equals("outcome")) {
      return Optional.empty();
    }
    List<Fact> facts =
        view.outcomes().stream()
            .filter(each -> naming.isEmpty() || naming.get().kinds().contains(each.key().result()))
            .toList();
    Matcher number = SOME.matcher(who);
    if (number.lookingAt()) {
      return Optional.of(people(facts) >= Numbers.of(number.group(1)));
    }
    return phrases.people(who).map(meant -> facts.stream().anyMatch(meant::includes));
  }

  /**
   * Whether a view on a case to answer is held; of anybody, level and stage where none is given.
   */
  Optional<Boolean> caseToAnswer(
      @Nullable String who, @Nullable String level, @Nullable String stage, String result) {
    List<Fact> facts =
        view.findings().stream()
            .filter(each -> each.key().result().equals(result))
            .filter(each -> level == null || level.equals(each.key().level()))
            .filter(each -> stage == null || stage.equals(each.key().stage()))
            .toList();
    Matcher number = SOME_ANSWER.matcher(who == null ? "" : who);
    if (number.lookingAt()) {
      int wanted = Numbers.of(number.group(1));
      return Optional.of(
          Stream.of("INVESTIGATOR", "FORCE")
              .anyMatch(by ->
                  people(facts.stream().filter(each -> by.equals(each.key().stage())).toList())
                      >= wanted));
    }
    Optional<Phrases.Meant> people =
        who == null ? Optional.of(Phrases.everybody()) : phrases.people(who);
    return people.map(meant -> facts.stream().anyMatch(meant::includes));
  }

  /** Whether so many people are held at the least; groups may overlap one another. */
  boolean atLeast(int number, @Nullable String role) {
    List<Integer> sizes =
        view.held().people().values().stream()
            .filter(each -> role == null || each.roles().contains(role))
            .map(each -> each.sizeOr(1))
            .toList();
    int single = (int) sizes.stream().filter(each -> each == 1).count();
    return Math.max(single, sizes.stream().mapToInt(each -> each).max().orElse(0)) >= number;
  }

  /** Whether somebody like this is held once more. */
  boolean twin(String phrase) {
    return !phrases.unpaired(phrase, Likeness.POSSIBLE).isEmpty();
  }

  boolean finding(String result, @Nullable String level, @Nullable String standard) {
    return view.findings().stream()
        .map(Fact::key)
        .filter(each -> each.result().equals(result))
        .filter(each -> level == null || level.equals(each.level()))
        .anyMatch(each -> standard == null || Objects.equals(standard, each.standard()));
  }

  private static int people(Collection<Fact> facts) {
    return facts.stream().mapToInt(each -> each.countOr(0)).sum();
  }
}
