package org.oversightgraph.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares about itself in its head and in its first heading. */
record Declared(@Nullable String title, @Nullable String publisher, @Nullable LocalDate published) {

  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "dcterms.issued",
          "dcterms.date",
          "dc.date.issued",
          "dc.date",
          "datepublished",
          "publish-date",
          "pubdate",
          "date");
  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern LINKED_DATA =
      Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{10,40})\"");
  private static final Pattern SITE = Pattern.compile("\\s+[|–—»-]\\s+[^|–—»]{2,60}$");
  private static final int LONGEST = 300;

  static Declared of(Document page) {
    String site = meta(page, "og:site_name").orElse(null);
    return new Declared(title(page, site), site, published(page).orElse(null));
  }

  private static @Nullable String title(Document page, @Nullable String site) {
    return Stream.of(heading(page), meta(page, "og:title"), Optional.of(page.title()))
        .flatMap(Optional::stream)
        .map(title -> withoutSite(title, site))
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> heading(Document page) {
    Element within = page.selectFirst("main h1, article h1, [role=main] h1");
    Element heading = within == null ? page.selectFirst("h1") : within;
    return Optional.ofNullable(heading).map(Element::text);
  }

  private static String withoutSite(String title, @Nullable String site) {
    String clean = title.strip();
    Matcher tail = SITE.matcher(clean);
    boolean named = site != null && tail.find() && tail.group().endsWith(site);
    return named || clean.contains(" | ") ? tail.reset().replaceFirst("") : clean;
  }

  private static Optional<LocalDate> published(Document page) {
    Optional<String> said = DAYS.stream().flatMap(name -> meta(page, name).stream()).findFirst();
    return said.or(() -> linkedData(page)).or(() -> stamp(page)).flatMap(Declared::day);
  }

  private static Optional<String> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> LINKED_DATA.matcher(script.data()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Optional<String> stamp(Document page) {
    Element time = page.selectFirst("time[datetime]");
    return Optional.ofNullable(time).map(element -> element.attr("datetime"));
  }

  private static Optional<LocalDate> day(String words) {
    Matcher day = DAY.matcher(words);
    try {
      return day.lookingAt() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(meta ->
            Stream.of("property", "name", "itemprop")
                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }
}
