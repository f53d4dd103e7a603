package org.oversightgraph.extract.setting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.setting.ForceNames.Named;
import org.oversightgraph.fact.Capitals;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/**
 * Writes the names of stations alike: without the words before them that are no part of the name,
 * each word with a capital, initials of a common noun spelt out.
 */
final class StationNames {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:The|A|An|At|In|On|To|From|Near|Outside|Inside|Of|By|For|His|Her|Their|This|That"
              + "|When|While|After|Before|Both|Two|Officers|Staff|And|Our|Another|Some|Monday"
              + "|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Acting|PC|DC|PS|DS"
              + "|Inspector|Sergeant|of|and|on|in|the)\\b[\\s]*|\\S+[’']s\\s+)+(?=\\S)");
  private static final Set<String> SMALL =
      Set.of("of", "on", "upon", "le", "the", "and", "under", "in");
  private static final Set<String> SPELT_OUT = Set.of("BCU");

  private static final Set<String> COMMON = Set.of("Custody", "Basic Command", "Police");

  private static final int LONGEST_FORCE = 60;

  private final Publication page;
  private final ForceNames forces;

  StationNames(Publication page, ForceNames forces) {
    this.page = page;
    this.forces = forces;
  }

  /** The name as it is kept, or null where the words name no place of their own. */
  @Nullable String of(Found words) {
    Span place = afterForces(words.place("place").orElse(words.span()));
    String noun =
        words.rule().has("noun") ? words.rule().yield("noun") : words.words("noun").orElse("");
    String own =
        words
            .words("initials")
            .map(each -> named(page.at(place), noun, each))
            .orElseGet(() -> own(place));
    if (own.length() < 2 || COMMON.contains(own)) {
      return null;
    }
    return capitals(own + " " + spelt(noun)).replace('’', '\'');
  }

  /** The words after the last name of a force that they begin with. */
  private Span afterForces(Span place) {
    Span rest = place;
    Span near = new Span(Math.max(0, place.start() - LONGEST_FORCE), end(place));
    for (Named force : forces.in(page.text(), near)) {
      boolean around = force.span().start() < place.start() && force.span().end() >= place.end();
      if (!around
          && force.span().end() > place.start()
          && force.span().start() <= rest.start() + 4) {
        rest = new Span(Math.min(force.span().end(), place.end()), place.end());
      }
    }
    return rest;
  }

  private int end(Span place) {
    return Math.min(page.text().length(), place.end() + " Police".length());
  }

  private String own(Span place) {
    String words = page.at(place).replaceFirst("^[’']s?\\s*", "").strip();
    String own = LEADING.matcher(words).replaceFirst("");
    return LEADING.matcher(own + " x").replaceFirst("").equals("x") ? "" : own;
  }

  /** As many words as there are initials. */
  private static String named(String place, String noun, String initials) {
    String[] words = (place + " " + noun).strip().split("\\s+");
    int first = words.length - initials.length();
    int nouns = noun.split("\\s+").length;
    if (first < 0 || first > words.length - nouns) {
      return "";
    }
    boolean same = true;
    for (int index = 0; index < initials.length(); index++) {
      same &= words[first + index].regionMatches(true, 0, initials, index, 1);
    }
    List<String> own = List.of(words).subList(first, words.length - nouns);
    return same ? String.join(" ", own) : "";
  }

  private static String spelt(String noun) {
    return SPELT_OUT.contains(noun) ? "Basic Command Unit" : noun;
  }

  private static String capitals(String name) {
    return Stream.of(name.split("\\s+"))
        .map(word -> SMALL.contains(word) ? word : Capitals.capital(word))
        .collect(joining(" "));
  }
}
