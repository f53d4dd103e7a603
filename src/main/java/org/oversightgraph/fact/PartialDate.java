package org.oversightgraph.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source: EDTF (ISO 8601-2) of a day, month, year, season ({@code 2019-23}
 * is autumn 2019) or an interval of these ({@code 2019-03/2019-10}, either end may be {@code ..}).
 * Seasons are whole months, winter being December to February; {@code text} holds the source's
 * words.
 */
public record PartialDate(String edtf, @Nullable String text) {

  private static final String OPEN = "..";
  private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  public PartialDate {
    String[] ends = edtf.split("/", -1);
    if (ends.length > 2 || (ends.length == 1 && ends[0].equals(OPEN))) {
      throw unreadable(edtf);
    }
    Span first = span(ends[0]);
    Span last = span(ends[ends.length - 1]);
    if (first.from() != null && last.to() != null && last.to().isBefore(first.from())) {
      throw new IllegalArgumentException("'" + edtf + "' ends before it begins");
    }
  }

  /** A date without words of a source. */
  public static PartialDate of(String edtf) {
    return new PartialDate(edtf, null);
  }

  /** The first day that it can mean, or null if that is open. */
  public @Nullable LocalDate earliest() {
    return span(edtf.split("/", -1)[0]).from();
  }

  /** The last day that it can mean, or null if that is open. */
  public @Nullable LocalDate latest() {
    String[] ends = edtf.split("/", -1);
    return span(ends[ends.length - 1]).to();
  }

  /** Whether every day that this date can mean is one that the other can mean. */
  public boolean within(PartialDate other) {
    return follows(earliest(), other.earliest()) && precedes(latest(), other.latest());
  }

  private static boolean follows(@Nullable LocalDate day, @Nullable LocalDate start) {
    return start == null || (day != null && !day.isBefore(start));
  }

  private static boolean precedes(@Nullable LocalDate day, @Nullable LocalDate end) {
    return end == null || (day != null && !day.isAfter(end));
  }

  private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

  private static Span span(String point) {
    if (point.equals(OPEN)) {
      return new Span(null, null);
    }
    Matcher parts = POINT.matcher(point);
    if (!parts.matches()) {
      throw unreadable(point);
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new Span(LocalDate.of(year, 1, 1), Year.of(year).atMonth(12).atEndOfMonth());
    }
    int month = Integer.parseInt(parts.group(2));
    try {
      if (parts.group(3) != null) {
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
        return new Span(day, day);
      }
      return months(year, month);
    } catch (DateTimeException noSuchDay) {
      throw unreadable(point);
    }
  }

  private static Span months(int year, int month) {
    boolean season = month >= SPRING && month <= WINTER;
    YearMonth first = YearMonth.of(year, season ? (month - SPRING) * 3 + 3 : month);
    return new Span(first.atDay(1), first.plusMonths(season ? 2 : 0).atEndOfMonth());
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "'"
            + text
            + "' is no date: expected a day 2019-10-24, month 2019-10, year 2019, season 2019-23"
            + " (21 spring to 24 winter) or an interval 2019-03/2019-10");
  }
}
