package org.oversightgraph.extract.recommendation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.fact.PartialDate;

/** Reads dates in words, as exact as they are printed. */
final class Dates {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>jan(?:uary)?|feb(?:ruary)?"
              + "|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
              + "|nov(?:ember)?|dec(?:ember)?)\\.?,?\\s+(?<year>(?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:in|on|by|since|during|from|and|between)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b");
  private static final Pattern SLASHES =
      Pattern.compile("\\b(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})\\b");

  private Dates() {}

  /** The first full date in the words, if there is such a day. */
  static Optional<LocalDate> day(String words) {
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      if (matcher.group("day") != null) {
        return day(matcher.group("year"), month(matcher.group("month")), matcher.group("day"));
      }
    }
    for (Pattern pattern : List.of(NUMBERS, SLASHES)) {
      Matcher numbers = pattern.matcher(words);
      if (numbers.find()) {
        int month = Integer.parseInt(numbers.group("month"));
        return day(numbers.group("year"), month, numbers.group("day"));
      }
    }
    return Optional.empty();
  }

  /** When something is told to have been done: every month or day that a preposition precedes. */
  static List<PartialDate> told(String words) {
    List<PartialDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      if (!WHEN.matcher(words.substring(0, matcher.start())).find()) {
        continue;
      }
      String month = "%s-%02d".formatted(matcher.group("year"), month(matcher.group("month")));
      String edtf =
          matcher.group("day") == null
              ? month
              : day(matcher.group("year"), month(matcher.group("month")), matcher.group("day"))
                  .map(LocalDate::toString)
                  .orElse(month);
      dates.add(new PartialDate(edtf, matcher.group().replaceAll("\\s+", " ")));
    }
    return dates;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3 + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
