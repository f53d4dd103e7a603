package org.oversightgraph.evaluate.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.pairing.Likeness;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** The faults that one case file shows by itself. */
final class Faults {

  private static final String SUBJECT = "SUBJECT";
  private static final Map<String, String> OPPOSITES =
      Map.of("CASE_TO_ANSWER", "NO_CASE_TO_ANSWER", "PROVEN", "NOT_PROVEN");

  private final CaseFile file;
  private final Map<String, SubjectEntry> subjects = new HashMap<>();
  private final List<Fault> found = new ArrayList<>();

  private Faults(CaseFile file) {
    this.file = file;
    file.subjects().forEach(each -> subjects.put(each.key(), each));
  }

  /** A fault, and the words or labels that show it. */
  record Fault(Check check, String shown) {}

  static List<Fault> of(CaseFile file) {
    Faults faults = new Faults(file);
    file.allegations().forEach(faults::allegation);
    faults.people();
    faults.twins();
    faults.contradictions();
    file.outcomes().forEach(faults::outcome);
    return faults.found;
  }

  private void add(Check check, String shown) {
    found.add(new Fault(check, shown));
  }

  private void allegation(AllegationEntry allegation) {
    String gist = plain(allegation.gist());
    if (plain(file.theCase().title()).startsWith(gist)) {
      add(Check.GIST_IS_HEADING, allegation.gist());
    }
    boolean outcome =
        file.outcomes().stream()
            .anyMatch(each -> each.subjects().stream().anyMatch(allegation.subjects()::contains));
    if (allegation.findings().isEmpty() && allegation.standards().isEmpty() && !outcome) {
      add(Check.EMPTY_ALLEGATION, allegation.gist());
    }
    for (FindingEntry each : allegation.findings()) {
      count(allegation.subjects(), each.count());
    }
  }

  private void people() {
    Set<String> told = new HashSet<>();
    file.allegations().forEach(each -> told.addAll(each.subjects()));
    file.outcomes().forEach(each -> told.addAll(each.subjects()));
    file.chats().forEach(chat -> chat.members().forEach(each -> told.add(each.subject())));
    file.subjects().stream()
        .filter(each -> each.partOf() != null && told.contains(each.key()))
        .forEach(each -> told.add(Objects.requireNonNull(each.partOf())));
    for (SubjectEntry each : file.subjects()) {
      boolean ofGroup = each.partOf() != null && told.contains(each.partOf());
      if (each.role().equals(SUBJECT) && !told.contains(each.key()) && !ofGroup) {
        add(Check.SUBJECT_WITHOUT_FACT, each.label());
      }
    }
  }

  private void twins() {
    List<SubjectEntry> single =
        file.subjects().stream()
            .filter(each -> each.role().equals(SUBJECT))
            .filter(each -> each.size() == null || each.size() == 1)
            .toList();
    for (int i = 0; i < single.size(); i++) {
      for (SubjectEntry other : single.subList(i + 1, single.size())) {
        if (Likeness.probablySame(single.get(i).label(), other.label())) {
          add(Check.SAME_PERSON, single.get(i).label() + " / " + other.label());
        }
      }
    }
  }

  private record Result(String subject, String stage, @Nullable String standard, String result) {}

  private void contradictions() {
    Set<Result> results = new HashSet<>();
    for (AllegationEntry allegation : file.allegations()) {
      for (FindingEntry finding : allegation.findings()) {
        for (String subject : allegation.subjects()) {
          if (finding.standards().isEmpty()) {
            results.add(new Result(subject, finding.stage(), null, finding.result()));
          }
          finding
              .standards()
              .forEach(each ->
                  results.add(new Result(subject, finding.stage(), each, finding.result())));
        }
      }
    }
    for (Result each : results) {
      String opposite = OPPOSITES.get(each.result());
      if (opposite != null
          && results.contains(
              new Result(each.subject(), each.stage(), each.standard(), opposite))) {
        add(Check.CONTRADICTION, each.subject() + " " + each.stage() + " " + each.standard());
      }
    }
  }

  private void outcome(OutcomeEntry outcome) {
    count(outcome.subjects(), outcome.count());
    outcome.subjects().stream()
        .map(subjects::get)
        .filter(each -> each != null && !each.role().equals(SUBJECT))
        .forEach(each -> add(Check.OUTCOME_OF_OTHERS, each.label() + " " + outcome.kind()));
  }

  private void count(Collection<String> people, @Nullable Integer count) {
    int size = 0;
    for (String key : people) {
      SubjectEntry person = subjects.get(key);
      if (person == null || Integer.valueOf(0).equals(person.size())) {
        return;
      }
      size += person.size() == null ? 1 : person.size();
    }
    if (count != null && count > size) {
      add(Check.COUNT_ABOVE_SIZE, people + " × " + count);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
