package org.oversightgraph.extract.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/**
 * Reads the dates in a publication. A year that the words leave out is that of the date before, or
 * of the heading where the month is the same; a date whose year is in doubt is left out.
 */
public final class Dates {

  private static final RuleBook RULES = RuleBook.of("dates");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int SPRING = 21;
  private static final int MONTH_LETTERS = 3;
  private static final int CENTURY = 100;
  private static final int YEAR = 4;

  private final Publication page;

  private Dates(Publication page) {
    this.page = page;
  }

  /** The dates within a part of the publication, in the order of the text. */
  public static List<Dated> in(Publication page, Span part) {
    return new Dates(page).read(part);
  }

  /** The date in the heading, if it has one. */
  public static Optional<Dated> ofHeading(Publication page) {
    return page.all(Section.Kind.TITLE).stream()
        .flatMap(title -> new Dates(page).dates(title).stream())
        .filter(date -> date.from().year() != null && exists(date))
        .reduce((first, last) -> last)
        .map(date -> dated(page, date, null));
  }

  private record Words(Span span, Point from, @Nullable Point to) {}

  private record Year(int year, int month, Span words, Span from) {}

  private List<Dated> read(Span part) {
    List<Dated> read = new ArrayList<>();
    Year last = null;
    for (Words words : dates(part)) {
      Integer stated = words.from().year();
      Year year = stated == null ? yearOf(words, last) : null;
      if (stated == null && year == null) {
        continue;
      }
      Words whole = year == null ? words : in(words, year.year());
      if (exists(whole)) {
        read.add(dated(page, whole, year == null ? null : year.from()));
        last = after(whole, year);
      }
    }
    return read;
  }

  private static Year after(Words words, @Nullable Year carried) {
    Point end = words.to() == null ? words.from() : words.to();
    Span from = carried == null ? words.span() : carried.from();
    return new Year(
        Objects.requireNonNull(end.year()), end.hasSeason() ? 0 : end.month(), words.span(), from);
  }

  private @Nullable Year yearOf(Words words, @Nullable Year last) {
    if (last == null) {
      return ofHeading(page).map(heading -> yearOf(words, heading)).orElse(null);
    }
    boolean goesOn =
        words.from().month() >= last.month()
            || sentence(words.span()).equals(sentence(last.words()));
    Year ofHeading = ofHeading(page).map(heading -> yearOf(words, heading)).orElse(null);
    return goesOn || ofHeading != null && ofHeading.year() == last.year() ? last : null;
  }

  /** The year of the heading, if that is of the same month or of months around it. */
  private static @Nullable Year yearOf(Words words, Dated heading) {
    int year = heading.earliest().getYear();
    int month = words.from().month();
    boolean within =
        month >= heading.earliest().getMonthValue()
            && month <= heading.latest().getMonthValue()
            && heading.latest().getYear() == year
            && heading.date().edtf().length() > YEAR
            && !heading.span().equals(words.span());
    return within ? new Year(year, month, heading.span(), heading.span()) : null;
  }

  private Span sentence(Span words) {
    return Sentence.around(page, words);
  }

  private static Words in(Words words, int year) {
    Point to = words.to();
    return new Words(words.span(), words.from().in(year), to == null ? null : to.in(year));
  }

  private static Dated dated(Publication page, Words words, @Nullable Span yearFrom) {
    Point to = words.to();
    String edtf = words.from().edtf() + (to == null ? "" : "/" + to.edtf());
    boolean plain = to == null && yearFrom == null && !words.from().hasSeason();
    String text = plain ? null : page.at(words.span());
    return new Dated(words.span(), new PartialDate(edtf, text), yearFrom);
  }

  private static boolean exists(Words words) {
    return exists(words.from()) && (words.to() == null || exists(words.to()) && ordered(words));
  }

  private static boolean exists(Point point) {
    try {
      return point.day() == 0
          || LocalDate.of(Objects.requireNonNull(point.year()), point.month(), point.day()) != null;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static boolean ordered(Words words) {
    String from = words.from().edtf();
    String to = Objects.requireNonNull(words.to()).edtf();
    return Objects.requireNonNull(PartialDate.of(from).earliest())
        .isBefore(Objects.requireNonNull(PartialDate.of(to).latest()));
  }

  private List<Words> dates(Span part) {
    List<Found> found = new ArrayList<>(RULES.find(page.text(), part));
    found.sort(
        Comparator.comparingInt((Found each) -> place(each).start())
            .thenComparing(each -> -each.span().length()));
    List<Words> dates = new ArrayList<>();
    int end = 0;
    for (Found each : found) {
      Span span = place(each);
      if (span.start() >= end) {
        dates.add(words(each, span));
        end = span.end();
      }
    }
    return dates;
  }

  private static Span place(Found found) {
    return found.place("date").or(() -> found.place("date2")).orElse(found.span());
  }

  private static Words words(Found found, Span span) {
    Integer year = number(found, "year");
    Integer lastYear = number(found, "lastyear");
    int month = month(found, "month");
    int lastMonth = month(found, "lastmonth");
    Integer startYear =
        year != null || lastYear == null
            ? year
            : (Integer) (month > lastMonth ? lastYear - 1 : lastYear);
    Point from = new Point(startYear, month == 0 ? lastMonth : month, day(found, "day"));
    if (!found.rule().finds("INTERVAL") || isApart(found)) {
      return new Words(span, from, null);
    }
    if (found.rule().has("years")) {
      int years = Integer.parseInt(found.rule().yield("years"));
      return new Words(
          span, from, new Point(Objects.requireNonNull(from.year()) + years - 1, 0, 0));
    }
    return new Words(
        span, from, new Point(whole(lastYear, from), lastMonth, day(found, "lastday")));
  }

  /** Whether days are listed that do not follow one another: "4 and 6 March 2016". */
  private static boolean isApart(Found found) {
    long listed = found.match().group().chars().filter(each -> each == ',').count() + 1;
    return found.rule().has("consecutive") && (listed != day(found, "lastday") - day(found, "day"));
  }

  /** A year written as two digits is in the century of the one before it. */
  private static @Nullable Integer whole(@Nullable Integer year, Point before) {
    return year == null || year >= CENTURY || before.year() == null
        ? year
        : Integer.valueOf(before.year() / CENTURY * CENTURY + year);
  }

  private static int day(Found found, String group) {
    Integer day = number(found, group);
    return day == null ? 0 : day;
  }

  private static @Nullable Integer number(Found found, String group) {
    String digits = found.words(group).or(() -> found.words(group + "2")).orElse(null);
    if (digits == null) {
      return null;
    }
    return Integer.valueOf(digits);
  }

  private static int month(Found found, String group) {
    String word =
        found.words(group).or(() -> found.words(group + "2")).orElse("").toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    if (SEASONS.contains(word)) {
      return SPRING + SEASONS.indexOf(word);
    }
    return word.length() < MONTH_LETTERS ? 0 : MONTHS.indexOf(word.substring(0, MONTH_LETTERS)) + 1;
  }
}
