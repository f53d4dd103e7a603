package org.oversightgraph.extract.conduct.participant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.source.Span;

/**
 * The people whom a statement is about.
 *
 * @param subjects keys of subjects
 * @param count how many people are meant; null where it is not stated
 * @param further whether they are set apart from others that were named before
 */
public record Who(
    Set<String> subjects, @Nullable Integer count, List<Span> spans, boolean further) {

  public static final Who NOBODY = new Who(Set.of(), null, List.of(), false);

  static Who of(List<Mention> mentions, boolean further) {
    Map<String, List<Mention>> bySubject = new LinkedHashMap<>();
    mentions.forEach(
        each -> bySubject.computeIfAbsent(each.subject(), any -> new ArrayList<>()).add(each));
    Integer count = 0;
    for (List<Mention> same : bySubject.values()) {
      count = sum(count, same);
    }
    return new Who(
        new LinkedHashSet<>(bySubject.keySet()),
        mentions.isEmpty() ? null : count,
        mentions.stream().map(Mention::span).distinct().toList(),
        further);
  }

  /**
   * Several phrases of one sentence that mean one person or group are not that many more people.
   */
  private static @Nullable Integer sum(@Nullable Integer count, List<Mention> mentions) {
    if (count == null || mentions.stream().anyMatch(mention -> mention.count() == null)) {
      return null;
    }
    return count + mentions.stream().mapToInt(Mention::count).max().orElse(0);
  }

  public boolean known() {
    return !subjects.isEmpty();
  }

  /** Whether nobody in particular is meant: "any officer". */
  public boolean isNobody(People people) {
    return known() && subjects.stream().allMatch(people::isNobody);
  }

  public boolean overlaps(Who other) {
    return subjects.stream().anyMatch(other.subjects::contains);
  }

  Who without(int people) {
    return new Who(
        subjects,
        count == null || count <= people ? null : Integer.valueOf(count - people),
        spans,
        further);
  }

  public Who and(Who other) {
    if (!known()) {
      return other;
    }
    if (!other.known()) {
      return this;
    }
    Set<String> all = new LinkedHashSet<>(subjects);
    all.addAll(other.subjects);
    List<Span> both = new ArrayList<>(spans);
    both.addAll(other.spans);
    Integer sum =
        count == null || other.count == null ? null : Integer.valueOf(count + other.count);
    return new Who(all, sum, both, further || other.further);
  }
}
