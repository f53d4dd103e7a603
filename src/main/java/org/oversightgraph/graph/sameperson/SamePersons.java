package org.oversightgraph.graph.sameperson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.graph.state.Moment;
import org.springframework.stereotype.Component;

/**
 * Takes down that two officers of different cases are one person, and what people rule on it. Every
 * method answers with the statement as it is now, and throws {@link SamePersonRefused} where it
 * cannot be.
 */
@Component
public final class SamePersons {

  private static final String BETWEEN = " SAME_PERSON_AS ";

  private final Database database;
  private final Clock clock;
  private final SamePersonCheck check = new SamePersonCheck();

  SamePersons(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How such a statement stands. */
  private enum Status {
    PROPOSED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
  }

  /** The two officers, the one with the smaller id first. */
  private record Pair(String one, String other) {

    static Pair of(List<String> officers) {
      TreeSet<String> inOrder = new TreeSet<>(officers);
      return new Pair(inOrder.first(), inOrder.last());
    }

    static Pair named(String id) {
      List<String> officers = List.of(id.split(BETWEEN, -1));
      if (officers.size() != 2) {
        throw unknown(id);
      }
      return new Pair(officers.getFirst(), officers.getLast());
    }

    List<String> officers() {
      return List.of(one, other);
    }

    Map<String, String> parameters() {
      return Map.of("one", one, "other", other);
    }
  }

  /** States that two officers are one person, for somebody to accept or reject. */
  public Map<String, @Nullable Object> propose(
      List<String> officers, List<String> evidence, @Nullable String note) {
    check.form(officers, evidence, note);
    Pair pair = Pair.of(officers);
    return written(transaction -> {
      check.lock(pair.officers(), transaction);
      check.officers(officers, transaction);
      check.passages(evidence, transaction);
      return propose(pair, evidence, note, transaction);
    });
  }

  private Map<String, @Nullable Object> written(
      Function<Transaction, Map<String, @Nullable Object>> work) {
    Moment moment = Moment.of(clock);
    return database.write(transaction -> work.apply(moment.in(transaction)));
  }

  private static Map<String, @Nullable Object> propose(
      Pair pair, List<String> evidence, @Nullable String note, Transaction transaction) {
    Map<String, @Nullable Object> held = held(pair, transaction);
    TreeSet<String> all = new TreeSet<>(evidence);
    if (held == null) {
      return write(pair, Status.PROPOSED, List.copyOf(all), note, transaction);
    }
    List<String> before = new Row(held).list("evidence");
    if (before.containsAll(all)) {
      return held;
    }
    all.addAll(before);
    Status status = Status.valueOf(String.valueOf(held.get("status")));
    transaction.run("write/same-person-former", pair.parameters());
    return write(
        pair,
        status == Status.REJECTED ? Status.PROPOSED : status,
        List.copyOf(all),
        note == null ? (String) held.get("note") : note,
        transaction);
  }

  /** They are one person. */
  public Map<String, @Nullable Object> accept(String id) {
    return rule(id, Status.ACCEPTED);
  }

  /** They are not. */
  public Map<String, @Nullable Object> reject(String id) {
    return rule(id, Status.REJECTED);
  }

  /** It is not stated any more; the history of their cases keeps that it was. */
  public Map<String, @Nullable Object> withdraw(String id) {
    return rule(id, Status.WITHDRAWN);
  }

  private Map<String, @Nullable Object> rule(String id, Status status) {
    Pair pair = Pair.named(id);
    return written(transaction -> {
      check.lock(pair.officers(), transaction);
      Map<String, @Nullable Object> held = held(pair, transaction);
      if (held == null) {
        throw unknown(id);
      }
      if (status.name().equals(held.get("status"))) {
        return held;
      }
      if (status == Status.ACCEPTED) {
        check.unprotected(pair.officers(), "id", transaction);
      }
      transaction.run("write/same-person-former", pair.parameters());
      return status == Status.WITHDRAWN
          ? withdrawn(pair, held, transaction)
          : write(
              pair, status, new Row(held).list("evidence"), (String) held.get("note"), transaction);
    });
  }

  private Map<String, @Nullable Object> withdrawn(
      Pair pair, Map<String, @Nullable Object> held, Transaction transaction) {
    transaction.run("write/same-person-withdraw", pair.parameters());
    Map<String, @Nullable Object> withdrawn = new HashMap<>(held);
    withdrawn.put("status", Status.WITHDRAWN.name());
    withdrawn.put("statusAt", OffsetDateTime.now(clock));
    return withdrawn;
  }

  private static @Nullable Map<String, @Nullable Object> held(Pair pair, Transaction transaction) {
    return transaction.run("write/same-person-held", pair.parameters()).stream()
        .map(row -> row.map("value"))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, @Nullable Object> write(
      Pair pair,
      Status status,
      List<String> evidence,
      @Nullable String note,
      Transaction transaction) {
    Map<String, @Nullable Object> row = new HashMap<>(pair.parameters());
    row.put("status", status.name());
    row.put("evidence", evidence);
    row.put("note", note);
    return Objects.requireNonNull(
        transaction.run("write/same-person", row).getFirst().map("value"));
  }

  private static SamePersonRefused unknown(String id) {
    return new SamePersonRefused("id", "nobody stated '" + id + "'");
  }
}
