package org.oversightgraph.link.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days and numbers of days in words. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A day in a column that may be empty. */
  static @Nullable LocalDate in(Map<String, ? extends @Nullable Object> columns, String name) {
    return columns.get(name) instanceof LocalDate day ? day : null;
  }

  /** " on 1 March 2022" or " (early 2022)"; nothing where no date is stated. */
  static String when(Map<String, ? extends @Nullable Object> columns, String name) {
    LocalDate earliest = in(columns, name + "Earliest");
    if (earliest != null && earliest.equals(in(columns, name + "Latest"))) {
      return " on " + day(earliest);
    }
    Object words = columns.get(name + "Text");
    Object date = words == null ? columns.get(name) : words;
    return date == null ? "" : " (" + date + ")";
  }

  static String count(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
