package org.oversightgraph.fact.consistency;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.fact.casefile.ReadingGaps.DoubtEntry;

/**
 * Takes out of what was read of a publication what cannot be so, and keeps it as doubts for the
 * curator. What a person wrote or reviewed is left as it is.
 */
public final class Consistency {

  private static final String SUBJECT = "SUBJECT";

  private final CaseFile file;
  private final Map<String, SubjectEntry> people = new HashMap<>();
  private final List<DoubtEntry> doubts = new ArrayList<>();

  private Consistency(CaseFile file) {
    this.file = file;
    file.subjects().forEach(subject -> people.put(subject.key(), subject));
  }

  /** The same case with what contradicts itself among its doubts in place of its facts. */
  public static CaseFile check(CaseFile file) {
    return file.basis() == Basis.EXTRACTED ? new Consistency(file).checked() : file;
  }

  private CaseFile checked() {
    List<AllegationEntry> allegations = file.allegations().stream().map(this::checked).toList();
    List<OutcomeEntry> outcomes = file.outcomes().stream().filter(this::holds).toList();
    Set<String> spokenOf = spokenOf(allegations, outcomes);
    List<SubjectEntry> subjects =
        file.subjects().stream().filter(each -> holds(each, spokenOf)).toList();
    return doubts.isEmpty() ? file : with(allegations, outcomes, subjects);
  }

  private AllegationEntry checked(AllegationEntry allegation) {
    List<FindingEntry> holding =
        allegation.findings().stream().filter(finding -> holds(allegation, finding)).toList();
    return new AllegationEntry(
        allegation.key(),
        allegation.gist(),
        allegation.category(),
        allegation.categoryScheme(),
        allegation.subjects(),
        allegation.standards(),
        holding,
        allegation.evidence(),
        allegation.otherwise());
  }

  private boolean holds(AllegationEntry allegation, FindingEntry finding) {
    String about = labels(allegation.subjects());
    String found = words(finding.result()) + " by the " + words(finding.stage());
    if (Contradictions.contradicts(allegation, finding, size(allegation.subjects()))) {
      doubt(
          "CONTRADICTION",
          about,
          "Of " + about + ": " + found + ", and the opposite at the same stage.",
          finding.evidence());
      return false;
    }
    return atMost(finding.count(), allegation.subjects(), found, finding.evidence());
  }

  private boolean holds(OutcomeEntry outcome) {
    String about = labels(outcome.subjects());
    boolean concerned =
        outcome.subjects().stream()
            .map(people::get)
            .filter(Objects::nonNull)
            .anyMatch(subject -> SUBJECT.equals(subject.role()));
    if (!concerned) {
      doubt(
          "OUTCOME_OF_OTHER",
          about,
          "Of " + about + ", whom the case is not about: " + words(outcome.kind()) + ".",
          outcome.evidence());
      return false;
    }
    return atMost(outcome.count(), outcome.subjects(), words(outcome.kind()), outcome.evidence());
  }

  private boolean atMost(
      @Nullable Integer count, List<String> keys, String what, Citations evidence) {
    int size = size(keys);
    if (count == null || size == 0 || count <= size) {
      return true;
    }
    String about = labels(keys);
    doubt(
        "COUNT_ABOVE_SIZE",
        about,
        "Of " + about + ", who are " + size + ": " + what + " for " + count + ".",
        evidence);
    return false;
  }

  /** How many people these are; 0 where that is not known of one of them. */
  private int size(List<String> keys) {
    int all = 0;
    for (String key : keys) {
      SubjectEntry subject = people.get(key);
      int size = subject == null ? 0 : Objects.requireNonNullElse(subject.size(), 1);
      if (size == 0) {
        return 0;
      }
      all += size;
    }
    return all;
  }

  private boolean holds(SubjectEntry subject, Set<String> spokenOf) {
    boolean spoken = spokenOf.contains(subject.key()) || !disjoint(spokenOf, groups(subject.key()));
    if (!SUBJECT.equals(subject.role()) || spoken) {
      return true;
    }
    doubt(
        "SUBJECT_WITHOUT_FACT",
        subject.label(),
        "Nothing is said of " + subject.label() + ", whom the case was read to be about.",
        subject.evidence());
    return false;
  }

  /** Keys of those of whom anything is said, and of the groups that they belong to. */
  private Set<String> spokenOf(List<AllegationEntry> allegations, List<OutcomeEntry> outcomes) {
    Set<String> keys = new HashSet<>();
    Stream.of(
            allegations.stream().flatMap(each -> each.subjects().stream()),
            outcomes.stream().flatMap(each -> each.subjects().stream()),
            file.complaints().stream().flatMap(each -> each.subjects().stream()),
            file.failings().stream().flatMap(each -> each.subjects().stream()),
            file.failings().stream().flatMap(each -> each.about().stream()),
            file.chats().stream()
                .flatMap(chat -> chat.members().stream().map(member -> member.subject())))
        .flatMap(each -> each)
        .forEach(keys::add);
    List.copyOf(keys).forEach(key -> keys.addAll(groups(key)));
    return keys;
  }

  /** The groups that somebody belongs to, the nearest first. */
  private Set<String> groups(String key) {
    Set<String> groups = new LinkedHashSet<>();
    SubjectEntry part = people.get(key);
    while (part != null && part.partOf() != null && groups.add(part.partOf())) {
      part = people.get(part.partOf());
    }
    return groups;
  }

  private String labels(List<String> keys) {
    return String.join(
        "; ",
        keys.stream().map(people::get).filter(Objects::nonNull).map(SubjectEntry::label).toList());
  }

  private static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void doubt(String kind, String about, String sentence, Citations evidence) {
    doubts.add(new DoubtEntry(kind, about, sentence, evidence));
  }

  private CaseFile with(
      List<AllegationEntry> allegations, List<OutcomeEntry> outcomes, List<SubjectEntry> subjects) {
    doubts.addAll(0, file.doubts());
    return new CaseFile(
        file.basis(),
        file.documents(),
        file.theCase(),
        file.linkedCases(),
        file.stations(),
        subjects,
        file.chats(),
        file.proceedings(),
        allegations,
        outcomes,
        file.recommendations(),
        file.conclusions(),
        file.complaints(),
        file.failings(),
        List.copyOf(doubts),
        file.missed());
  }
}
