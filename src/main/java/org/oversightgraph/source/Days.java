package org.oversightgraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as publications print them: {@code 21 Jan 2020}, {@code Monday, 4 May, 2020}. */
final class Days {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b([0-9]{1,2})(?:st|nd|rd|th)?,? ([A-Za-z]{3,9})\\.?,? ([0-9]{4})\\b");
  private static final Pattern ISO =
      Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

  private Days() {}

  /** The first full date in some words. */
  static Optional<LocalDate> in(String words) {
    Matcher named = DAY_FIRST.matcher(words);
    while (named.find()) {
      int month = month(named.group(2));
      Optional<LocalDate> day = day(named.group(3), month, named.group(1));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher iso = ISO.matcher(words);
    return iso.find()
        ? day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
        : Optional.empty();
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
