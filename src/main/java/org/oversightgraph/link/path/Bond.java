package org.oversightgraph.link.path;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;

/**
 * A relationship of the graph between two things, by their ids.
 *
 * @param role what role or status it gives, null if none
 * @param count of how many of a cohort's people it holds, null for all
 * @param strength of a step along it, above 0 and up to 1
 * @param commonness how many relationships its more unusual end has
 */
public record Bond(
    String from,
    String to,
    Relationship relationship,
    @Nullable String role,
    @Nullable Long count,
    List<String> evidence,
    double strength,
    long commonness) {

  private static final Pattern ORGANISATION = Pattern.compile("(force|body):.*");

  /** A row with the columns of the statements that read relationships. */
  public static Bond of(Row row) {
    Relationship relationship = Relationship.valueOf(row.text("relationship"));
    String role = (String) row.get("role");
    String to = row.text("to");
    boolean hub = ORGANISATION.matcher(to).matches();
    return new Bond(
        row.text("from"),
        to,
        relationship,
        role,
        (Long) row.get("count"),
        row.list("evidence"),
        relationship.strength(role, hub, number(row, "joined")),
        number(row, "commonness"));
  }

  String otherEnd(String end) {
    return end.equals(from) ? to : from;
  }

  private static long number(Row row, String column) {
    return (Long) Objects.requireNonNull(row.get(column));
  }
}
