package org.oversightgraph.link.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Counts people, each once: from the parts outwards, each in the smallest group around it, which
 * never counts for more than its size; and who is the same person only once.
 */
final class Headcount {

  private final List<Subject> outermost = new ArrayList<>();
  private final Map<String, List<Subject>> parts = new HashMap<>();
  private final boolean exact;

  Headcount(List<Subject> subjects) {
    Set<String> ids = new HashSet<>();
    subjects.forEach(subject -> ids.add(subject.id()));
    for (Subject subject : subjects) {
      subject.wholes().stream()
          .filter(ids::contains)
          .findFirst()
          .ifPresentOrElse(
              whole -> parts.computeIfAbsent(whole, missing -> new ArrayList<>()).add(subject),
              () -> outermost.add(subject));
    }
    exact =
        subjects.stream().noneMatch(subject -> subject.isAskedAbout() && subject.meant() == null);
  }

  /** Whether a source says of all of them how many they are. */
  boolean isExact() {
    return exact;
  }

  /** How many are asked about. */
  long all() {
    return together(outermost, Subject::people).people();
  }

  /** How many of those who are asked about something is known of. */
  long having(Map<String, Long> bySubject) {
    return together(outermost, subject -> bySubject.getOrDefault(subject.id(), 0L)).people();
  }

  private record Counted(long people, Set<String> persons) {}

  private Counted together(List<Subject> subjects, ToLongFunction<Subject> stated) {
    long people = 0;
    Set<String> persons = new HashSet<>();
    for (Subject subject : subjects) {
      Counted counted = of(subject, stated);
      people += counted.people();
      for (String person : counted.persons()) {
        people -= persons.add(person) ? 0 : 1;
      }
    }
    return new Counted(people, persons);
  }

  private Counted of(Subject subject, ToLongFunction<Subject> stated) {
    long own = stated.applyAsLong(subject);
    if (subject.officer()) {
      return new Counted(own, own > 0 ? Set.of(subject.person()) : Set.of());
    }
    Counted among = together(parts.getOrDefault(subject.id(), List.of()), stated);
    long most = subject.size() == null ? among.people() : subject.size();
    return new Counted(Math.max(own, Math.min(among.people(), most)), among.persons());
  }
}
