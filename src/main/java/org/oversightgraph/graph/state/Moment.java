package org.oversightgraph.graph.state;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database.Transaction;

/** When a transaction writes; all that it writes is recorded at one time. */
public record Moment(ZonedDateTime now) {

  public static Moment of(Clock clock) {
    return new Moment(clock.instant().atZone(ZoneOffset.UTC));
  }

  /** A transaction of which every statement knows {@code $now} and {@code $today}. */
  public Transaction in(Transaction transaction) {
    return (statement, parameters) -> {
      Map<String, @Nullable Object> all = new HashMap<>(parameters);
      all.put("now", now);
      all.put("today", now.truncatedTo(ChronoUnit.DAYS));
      return transaction.run(statement, all);
    };
  }
}
