package org.oversightgraph.graph.sameperson;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.mask.PersonalData;

/** What must be so for two officers to be stated to be one person. */
final class SamePersonCheck {

  private static final int MOST_PASSAGES = 20;
  private static final int LONGEST_NOTE = 500;

  /** The form of what is given; the graph is not asked. */
  void form(List<String> officers, List<String> evidence, @Nullable String note) {
    if (officers.size() != 2) {
      throw new SamePersonRefused(
          "officers", "expected the ids of two officers, and there are " + officers.size());
    }
    if (officers.getFirst().equals(officers.getLast())) {
      throw new SamePersonRefused(
          "officers", "expected two officers, and both are '" + officers.getFirst() + "'");
    }
    if (evidence.isEmpty() || evidence.size() > MOST_PASSAGES) {
      throw new SamePersonRefused(
          "evidence",
          "expected 1 to %d passages, and there are %d".formatted(MOST_PASSAGES, evidence.size()));
    }
    if (note != null && (note.isBlank() || note.length() > LONGEST_NOTE)) {
      throw new SamePersonRefused("note", "expected 1 to " + LONGEST_NOTE + " letters, or none");
    }
    if (note != null) {
      PersonalData.refused(note)
          .ifPresent(why -> {
            throw new SamePersonRefused("note", why);
          });
    }
  }

  /** Makes everybody else who writes their cases wait. */
  void lock(List<String> officers, Transaction transaction) {
    TreeSet<String> cases = new TreeSet<>();
    subjects(officers, transaction).values().forEach(row -> cases.addAll(row.list("cases")));
    transaction.run("write/case-lock", Map.of("cases", List.copyOf(cases)));
  }

  /** They are officers, unprotected, and not told apart by one publication about one case. */
  void officers(List<String> officers, Transaction transaction) {
    Map<String, Row> subjects = subjects(officers, transaction);
    for (String id : officers) {
      Row subject = subjects.get(id);
      if (subject == null) {
        throw new SamePersonRefused("officers", "no officer has the id '" + id + "'");
      }
      if (!is(subject, "officer")) {
        throw new SamePersonRefused(
            "officers", "'" + id + "' are people whom a source only counts, not one officer");
      }
    }
    unprotected(officers, "officers", transaction);
    Row one = Objects.requireNonNull(subjects.get(officers.getFirst()));
    Row other = Objects.requireNonNull(subjects.get(officers.getLast()));
    if (meet(one, other, "cases") && meet(one, other, "documents")) {
      throw new SamePersonRefused(
          "officers",
          "both are of one case, and one publication speaks of both: it tells them apart");
    }
  }

  /** Nobody is to be found again whom the graph protects. */
  void unprotected(List<String> officers, String argument, Transaction transaction) {
    subjects(officers, transaction)
        .forEach((id, subject) -> {
          if (is(subject, "protected")) {
            throw new SamePersonRefused(
                argument, "'" + id + "' is protected, and not to be found again elsewhere");
          }
        });
  }

  /** The graph holds the passages. */
  void passages(List<String> evidence, Transaction transaction) {
    List<String> held =
        transaction.run("write/same-person-passages", Map.of("ids", evidence)).stream()
            .map(row -> row.text("id"))
            .toList();
    evidence.stream()
        .filter(passage -> !held.contains(passage))
        .findFirst()
        .ifPresent(passage -> {
          throw new SamePersonRefused("evidence", "no passage has the id '" + passage + "'");
        });
  }

  private static Map<String, Row> subjects(List<String> ids, Transaction transaction) {
    Map<String, Row> subjects = new HashMap<>();
    transaction
        .run("write/same-person-subjects", Map.of("ids", ids))
        .forEach(row -> subjects.put(row.text("id"), row));
    return subjects;
  }

  private static boolean is(Row subject, String what) {
    return Objects.equals(subject.get(what), true);
  }

  private static boolean meet(Row one, Row other, String column) {
    return !Collections.disjoint(one.list(column), other.list(column));
  }
}
