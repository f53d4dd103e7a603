package org.oversightgraph.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.People.Meant;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;

/** Standards, assessments and outcomes of a case file in the fields of the gold. */
final class ConductView {

  private static final String NONE = "none";
  private static final String ALLEGED = "alleged";
  private static final List<String> LADDER =
      List.of("INVESTIGATOR", "FORCE", "PANEL", "COURT", "APPEAL");
  private static final Map<String, String> STATUS =
      Map.of(
          "PROVEN", "breach-found",
          "GUILTY", "breach-found",
          "NOT_PROVEN", "not-proven",
          "NO_CASE_TO_ANSWER", "not-proven");

  private final CaseFile file;
  private final People people;
  private final Map<Field, List<Item>> items = new EnumMap<>(Field.class);

  private ConductView(CaseFile file) {
    this.file = file;
    this.people = new People(file.subjects());
  }

  static Map<Field, List<Item>> of(CaseFile file) {
    ConductView view = new ConductView(file);
    view.standards();
    view.assessments();
    view.outcomes();
    return view.items;
  }

  /** A finding and those whom it is about; nobody in particular where the case is concluded. */
  private record Found(List<String> subjects, FindingEntry finding) {
    /** Whether it holds for everybody whom the other is about. */
    boolean isOfAll(Found other) {
      return finding.count() == null
          && !other.subjects().isEmpty()
          && subjects.containsAll(other.subjects());
    }
  }

  private Stream<Found> findings() {
    return Stream.concat(
        file.allegations().stream()
            .flatMap(allegation ->
                allegation.findings().stream().map(each -> new Found(allegation.subjects(), each))),
        file.conclusions().stream().map(each -> new Found(List.of(), each)));
  }

  private void standards() {
    Map<String, Set<String>> cited = new LinkedHashMap<>();
    file.allegations()
        .forEach(each ->
            each.standards().forEach(standard -> cite(cited, standard, each.evidence().all())));
    findings()
        .map(Found::finding)
        .forEach(each ->
            each.standards().forEach(standard -> cite(cited, standard, each.evidence().all())));
    cited.forEach((standard, citations) -> {
      add(Field.STANDARDS, standard, citations);
      add(Field.STANDARDS_STATUS, Written.pair(standard, status(standard)), citations);
    });
  }

  /** The status that the last stage gives it. */
  private String status(String standard) {
    return findings()
        .map(Found::finding)
        .filter(each -> each.standards().contains(standard) && STATUS.containsKey(each.result()))
        .reduce((one, next) -> stage(next) >= stage(one) ? next : one)
        .map(each -> STATUS.getOrDefault(each.result(), ALLEGED))
        .orElse(ALLEGED);
  }

  private static int stage(FindingEntry finding) {
    return LADDER.indexOf(finding.stage());
  }

  private void assessments() {
    for (String stage : List.of("INVESTIGATOR", "FORCE")) {
      Map<String, List<Found>> byLevel = new LinkedHashMap<>();
      findings()
          .filter(each -> each.finding().stage().equals(stage))
          .forEach(each ->
              level(each.finding())
                  .ifPresent(
                      level -> byLevel.computeIfAbsent(level, any -> new ArrayList<>()).add(each)));
      withoutThoseWhoAnswer(byLevel);
      byLevel.forEach((level, found) -> assessed(Written.pair(level, Written.code(stage)), found));
    }
  }

  private static Optional<String> level(FindingEntry finding) {
    if (finding.result().equals("NO_CASE_TO_ANSWER")) {
      return Optional.of(NONE);
    }
    if (!finding.result().equals("CASE_TO_ANSWER")) {
      return Optional.empty();
    }
    String level = Objects.requireNonNullElse(finding.level(), "UNSPECIFIED");
    return Optional.of(
        level.equals("PERFORMANCE") ? "unsatisfactory-performance" : Written.code(level));
  }

  /** Somebody who has a case to answer on one allegation is not without any case. */
  private static void withoutThoseWhoAnswer(Map<String, List<Found>> byLevel) {
    List<Found> answering =
        byLevel.entrySet().stream()
            .filter(level -> !level.getKey().equals(NONE))
            .flatMap(level -> level.getValue().stream())
            .toList();
    List<Found> alone =
        byLevel.getOrDefault(NONE, List.of()).stream()
            .filter(each -> answering.stream().noneMatch(other -> other.isOfAll(each)))
            .toList();
    if (alone.isEmpty()) {
      byLevel.remove(NONE);
    } else {
      byLevel.put(NONE, alone);
    }
  }

  private void assessed(String level, List<Found> found) {
    Set<String> citations = new LinkedHashSet<>();
    found.forEach(each -> citations.addAll(each.finding().evidence().all()));
    List<Meant> meant =
        found.stream().map(each -> new Meant(each.subjects(), each.finding().count())).toList();
    add(Field.CASE_TO_ANSWER, level, citations);
    add(Field.CASE_TO_ANSWER_COUNT, Written.counted(level, people.number(meant)), citations);
  }

  private void outcomes() {
    Map<String, List<OutcomeEntry>> byKind =
        file.outcomes().stream()
            .collect(groupingBy(OutcomeEntry::kind, LinkedHashMap::new, toList()));
    byKind.forEach((kind, outcomes) -> {
      Set<String> citations = new LinkedHashSet<>();
      outcomes.forEach(each -> citations.addAll(each.evidence().all()));
      int number = outcomes.stream().mapToInt(each -> number(each.count())).sum();
      add(Field.OUTCOMES, Written.code(kind), citations);
      add(Field.OUTCOMES_COUNT, Written.counted(Written.code(kind), number), citations);
    });
  }

  /** As in the gold, somebody where no number is given. */
  private static int number(@Nullable Integer count) {
    return count == null || count == 0 ? 1 : count;
  }

  private void add(Field field, String value, Collection<String> citations) {
    items
        .computeIfAbsent(field, any -> new ArrayList<>())
        .add(new Item(value, List.copyOf(citations)));
  }

  private static void cite(
      Map<String, Set<String>> cited, String standard, List<String> citations) {
    cited.computeIfAbsent(standard, any -> new LinkedHashSet<>()).addAll(citations);
  }
}
