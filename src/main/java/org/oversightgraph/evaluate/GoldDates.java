package org.oversightgraph.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the gold and the labels write them, as EDTF. */
final class GoldDates {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int SPRING = 21;
  private static final Pattern SEASON = Pattern.compile("([a-z]+) (\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile("[A-Z][a-z]+, (\\d{1,2} [A-Z][a-z]+),? (\\d{4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private GoldDates() {}

  /**
   * A season such as {@code autumn 2019} or a day such as {@code Thursday, 15 April, 2021}; others
   * as they are.
   */
  static @Nullable String edtf(@Nullable String date) {
    if (date == null) {
      return null;
    }
    Matcher season = SEASON.matcher(date.toLowerCase(Locale.ROOT));
    if (season.matches() && SEASONS.contains(season.group(1))) {
      return season.group(2) + "-" + (SPRING + SEASONS.indexOf(season.group(1)));
    }
    Matcher day = WEEKDAY.matcher(date);
    return day.matches()
        ? LocalDate.parse(day.group(1) + " " + day.group(2), DAY).toString()
        : date;
  }
}
