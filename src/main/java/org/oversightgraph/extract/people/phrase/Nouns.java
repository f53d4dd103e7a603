package org.oversightgraph.extract.people.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.Span;

/** Finds the words for people; where two overlap, the longer one counts. */
final class Nouns {

  private static final List<RuleBook> BOOKS = List.of(RuleBook.of("ranks"), RuleBook.of("people"));

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("pc", "constable"),
          Map.entry("dc", "detective constable"),
          Map.entry("ds", "detective sergeant"),
          Map.entry("di", "detective inspector"),
          Map.entry("employee", "member of staff"),
          Map.entry("afo", "firearms officer"),
          Map.entry("cdo", "detention officer"),
          Map.entry("ddo", "detention officer"),
          Map.entry("oic", "officer in the case"),
          Map.entry("officer in charge", "officer in the case"),
          Map.entry("sio", "senior investigating officer"));

  private static final Pattern POLICE =
      Pattern.compile("police\\s+(?!driver|volunteer|cadet)", Pattern.CASE_INSENSITIVE);

  private Nouns() {}

  /** The words for people within a range, in the order of the text. */
  static List<Noun> in(String text, Span within) {
    List<Found> all = new ArrayList<>();
    BOOKS.forEach(book -> all.addAll(book.find(text, within)));
    all.sort(
        Comparator.comparingInt((Found found) -> -found.span().length())
            .thenComparing(Found::span));
    List<Noun> nouns = new ArrayList<>();
    for (Found found : all) {
      if (nouns.stream().noneMatch(noun -> noun.span().overlaps(found.span()))) {
        nouns.add(noun(text, found));
      }
    }
    nouns.sort(Comparator.comparing(Noun::span));
    return nouns;
  }

  /** The same, with the words for people that the page itself shows to be such. */
  static List<Noun> in(String text, Span within, Trades trades) {
    List<Noun> nouns = new ArrayList<>(in(text, within));
    trades
        .in(text, within)
        .forEach((span, rule) -> {
          if (nouns.stream().noneMatch(noun -> noun.span().overlaps(span))) {
            String word = span.of(text).toLowerCase(Locale.ROOT);
            boolean plural = word.endsWith("s");
            Noun.Kind kind = rule.finds(Noun.Kind.class);
            nouns.add(new Noun(span, kind, plural, singular(word, plural), null, rule));
          }
        });
    nouns.sort(Comparator.comparing(Noun::span));
    return nouns;
  }

  private static Noun noun(String text, Found found) {
    boolean plural =
        found.match().namedGroups().keySet().stream()
            .anyMatch(group -> group.startsWith("many") && found.words(group).isPresent());
    Matcher police = POLICE.matcher(found.span().of(text));
    int start = found.span().start() + (police.lookingAt() ? police.end() : 0);
    return new Noun(
        new Span(start, found.span().end()),
        found.rule().finds(Noun.Kind.class),
        plural,
        singular(found.span().of(text), plural),
        found.rule().yields().get("rank"),
        found.rule());
  }

  private static String singular(String words, boolean plural) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+\\(.*?\\)", "").strip();
    plain = plain.replaceAll("\\s+", " ").replaceFirst("^members", "member");
    plain = plain.replaceFirst("^.*staff member(?=s?$)", "member of staff");
    plain = plain.replaceFirst("^member of .*staff$", "member of staff");
    if (plural) {
      plain = plain.replaceFirst("(?<=[a-z])s$", "");
    }
    plain = plain.replaceFirst("^(?:civilian |designated |police )*(?=detention officer$)", "");
    plain = plain.replaceFirst("^officer in charge.*$", "officer in the case");
    plain = plain.replaceFirst("^call (?:handling operator|operator|taker)$", "call handler");
    plain = plain.replaceFirst("^(?:police )?community support officer$", "pcso");
    plain = plain.replaceFirst("^(?:police )?staff (?=call|radio|dispatch|contact|control)", "");
    plain = plain.replaceFirst("^police (?!driver|volunteer|cadet|employee)", "");
    return SHORT.getOrDefault(plain, plain);
  }
}
