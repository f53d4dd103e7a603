package org.oversightgraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full dates as publications print them: {@code 21 Jan 2020}, {@code Monday, 4 May, 2020}, {@code
 * Nov 01, 2019}, {@code 24.02.2015}.
 */
public final class Days {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b([0-9]{1,2})(?:st|nd|rd|th)?,?(?: of)?\\s([A-Za-z]{3,9})\\.?,?\\s([0-9]{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([A-Za-z]{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![0-9./-])([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?![0-9])");
  private static final Pattern ISO =
      Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

  private Days() {}

  /** The first full date in some words. */
  public static Optional<LocalDate> in(String words) {
    Matcher named = DAY_FIRST.matcher(words);
    while (named.find()) {
      int month = month(named.group(2));
      Optional<LocalDate> day = day(named.group(3), month, named.group(1));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher first = MONTH_FIRST.matcher(words);
    while (first.find()) {
      Optional<LocalDate> day = day(first.group(3), month(first.group(1)), first.group(2));
      if (day.isPresent()) {
        return day;
      }
    }
    return numbers(words);
  }

  private static Optional<LocalDate> numbers(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher numbers = NUMBERS.matcher(words);
    return numbers.find()
        ? day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1))
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
