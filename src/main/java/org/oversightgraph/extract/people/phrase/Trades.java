package org.oversightgraph.extract.people.phrase;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/**
 * Words for people of the police that only this page shows to be such: what has a case to answer is
 * somebody of the police, be it a specialist, a clerk or an analyst.
 */
final class Trades {

  private static final RuleBook BOOK = RuleBook.of("trades");

  /** The endings of nouns for somebody who does something, and some nouns without them. */
  private static final Pattern AGENT =
      Pattern.compile(
          "[a-z-]{3,}(?:er|or|ist|yst|ian|ee)|[a-z-]*(?:clerk|nurse|recruit|guard|assistant|attendant"
              + "|consultant|mentor|coach|adviser|lead|head|chief)");

  /** Such words for what somebody did that day, or for no person at all. */
  private static final Set<String> NO_TRADES =
      Set.of(
          "committee",
          "computer",
          "driver",
          "error",
          "factor",
          "former",
          "latter",
          "letter",
          "matter",
          "member",
          "number",
          "order",
          "other",
          "owner",
          "paper",
          "rider",
          "sender",
          "three",
          "writer",
          "author",
          "customer",
          "prisoner",
          "complainer",
          "neighbour",
          "detainee");

  private final Map<String, Rule> trades = new LinkedHashMap<>();
  private final Pattern words;

  Trades(String text) {
    for (Found found : BOOK.find(text, new Span(0, text.length()))) {
      String said = found.words("trade").orElseThrow().toLowerCase(Locale.ROOT);
      String noun = said.substring(said.lastIndexOf(' ') + 1);
      if (AGENT.matcher(noun).matches()
          && !NO_TRADES.contains(noun)
          && Nouns.in(said, new Span(0, said.length())).isEmpty()) {
        trades.putIfAbsent(noun, found.rule());
      }
    }
    words = Pattern.compile("\\b(" + String.join("|", trades.keySet()) + ")(s)?\\b");
  }

  /** Where such words stand in a range, each with the rule that shows what it is. */
  Map<Span, Rule> in(String text, Span within) {
    Map<Span, Rule> found = new LinkedHashMap<>();
    if (!trades.isEmpty()) {
      words
          .matcher(within.of(text))
          .results()
          .forEach(match ->
              found.put(
                  new Span(match.start(), match.end()).shifted(within.start()),
                  trades.get(match.group(1))));
    }
    return found;
  }
}
