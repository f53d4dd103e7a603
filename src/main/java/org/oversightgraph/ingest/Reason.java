package org.oversightgraph.ingest;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.oversightgraph.extract.NotACase;
import org.oversightgraph.graph.database.DatabaseFailed;
import org.oversightgraph.graph.database.DatabaseRefused;
import org.oversightgraph.graph.database.DatabaseUnavailable;
import org.oversightgraph.graph.database.StatementTimedOut;
import org.oversightgraph.ingest.Room.NoRoom;
import org.oversightgraph.source.CannotRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a publication was not taken in, in words. */
public final class Reason {

  private static final Logger LOG = LoggerFactory.getLogger(Reason.class);

  private Reason() {}

  /** The reason, as the end of a sentence that begins with the publication. */
  public static String of(Throwable problem) {
    return switch (problem) {
      case CannotRead unreadable -> unreadable.reason() + "; " + unreadable.remedy();
      case NotACase other -> other.reason();
      case StackOverflowError _ -> "is nested too deeply; give its text without the nesting";
      case NullPointerException _,
          NoSuchElementException _,
          IndexOutOfBoundsException _,
          ClassCastException _ -> {
        LOG.error("A publication cannot be taken in", problem);
        yield "cannot be taken in, by a fault of this service: " + problem;
      }
      default -> Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    };
  }

  /** Whether the database fails, and not only this publication. */
  static boolean isOfTheDatabase(RuntimeException problem) {
    return problem instanceof DatabaseUnavailable
        || problem instanceof DatabaseRefused
        || problem instanceof StatementTimedOut
        || problem instanceof DatabaseFailed
        || problem instanceof NoRoom;
  }
}
