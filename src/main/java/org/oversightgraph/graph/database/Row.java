package org.oversightgraph.graph.database;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an answer: its columns by name. */
public record Row(Map<String, @Nullable Object> columns) {

  /** The value of a column, which may be null. */
  public @Nullable Object get(String column) {
    return columns.get(column);
  }

  /** The text in a column that is never null. */
  public String text(String column) {
    return (String) Objects.requireNonNull(columns.get(column), column);
  }

  /** The whole number in a column that is never null. */
  public int number(String column) {
    return Math.toIntExact((Long) Objects.requireNonNull(columns.get(column), column));
  }

  /** The map in a column that is never null. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> map(String column) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(columns.get(column), column);
  }

  /** The list in a column; empty where it is null. */
  @SuppressWarnings("unchecked")
  public <T> List<T> list(String column) {
    return (List<T>) Objects.requireNonNullElse(columns.get(column), List.of());
  }
}
