package org.oversightgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** How many different people several statements of a case file are about. */
final class People {

  private static final int NOT_STATED = 0;

  private final Map<String, SubjectEntry> subjects;

  People(List<SubjectEntry> subjects) {
    this.subjects =
        subjects.stream()
            .collect(Collectors.toMap(SubjectEntry::key, Function.identity(), (one, two) -> one));
  }

  /** People whom one statement is about, and how many of them if not all. */
  record Meant(Set<String> subjects, @Nullable Integer count) {

    Meant(List<String> subjects, @Nullable Integer count) {
      this(new LinkedHashSet<>(subjects), count);
    }
  }

  /** The number of different people, or null where it is not known. */
  @Nullable Integer number(List<Meant> statements) {
    Map<Set<String>, Integer> most = new LinkedHashMap<>();
    for (Meant each : statements) {
      Integer count = each.count() == null ? size(each.subjects()) : each.count();
      if (count == null) {
        return null;
      }
      most.merge(each.subjects(), count, Math::max);
    }
    return most.entrySet().stream()
        .filter(each -> !within(each.getKey(), most))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether all of these people belong to a larger group of which all are meant. */
  private boolean within(Set<String> few, Map<Set<String>, Integer> groups) {
    return groups.entrySet().stream()
        .filter(group -> !group.getKey().equals(few))
        .filter(group -> Objects.equals(size(group.getKey()), group.getValue()))
        .anyMatch(group -> few.stream().allMatch(each -> belongs(each, group.getKey())));
  }

  private boolean belongs(String subject, Set<String> group) {
    SubjectEntry entry = subjects.get(subject);
    return group.contains(subject)
        || (entry != null && entry.partOf() != null && group.contains(entry.partOf()));
  }

  private @Nullable Integer size(Set<String> keys) {
    int size = 0;
    for (String key : keys) {
      SubjectEntry subject = subjects.get(key);
      if (subject == null || Integer.valueOf(NOT_STATED).equals(subject.size())) {
        return null;
      }
      size += subject.size() == null ? 1 : subject.size();
    }
    return size;
  }
}
