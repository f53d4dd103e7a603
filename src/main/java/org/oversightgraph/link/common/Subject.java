package org.oversightgraph.link.common;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;

/**
 * One person or some people who are counted.
 *
 * @param size how many they are, null where the source does not say
 * @param meant how many of them are asked about, null where the source does not say
 * @param through the ids through which they are asked about; empty if they are only around others
 * @param wholes the groups around them, the smallest first
 * @param person the same for all that are the same person
 */
public record Subject(
    String id,
    @Nullable Long size,
    @Nullable Long meant,
    boolean officer,
    List<String> through,
    List<String> wholes,
    String person) {

  static Subject of(Row row) {
    return new Subject(
        row.text("id"),
        (Long) row.get("size"),
        (Long) row.get("meant"),
        Boolean.TRUE.equals(row.get("officer")),
        row.list("through"),
        row.list("wholes"),
        row.text("person"));
  }

  boolean isAskedAbout() {
    return !through.isEmpty();
  }

  /** How many of them are asked about, at least; nobody is counted where nobody says how many. */
  long people() {
    return isAskedAbout() ? Objects.requireNonNullElse(meant, 1L) : 0;
  }

  /** Of how many who are asked about something holds for certain, if it holds of so many of all. */
  long certainly(@Nullable Long holding) {
    if (holding == null) {
      return people();
    }
    if (size == null) {
      return meant == null ? Math.min(people(), holding) : 0;
    }
    return Math.clamp(holding + people() - size, 0, people());
  }
}
