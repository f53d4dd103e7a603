package org.oversightgraph.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why two things are linked: what both share, or how the one is joined to the other. */
final class LinkSentence {

  private LinkSentence() {}

  /**
   * One end of a link.
   *
   * @param count of how many of its people it holds, null for all
   */
  record End(Map<String, @Nullable Object> node, @Nullable Long count) {

    Phrase phrase() {
      return Phrases.isSubject(node) ? Phrases.some(node, count) : Phrases.of(node);
    }

    /** "Subject" for people, whether told apart or not. */
    String sort() {
      return Phrases.isSubject(node) ? "Subject" : Phrases.kind(node);
    }

    boolean is(Map<String, @Nullable Object> other) {
      return String.valueOf(node.get("id")).equals(other.get("id"));
    }
  }

  static String of(LinkKind kind, Map<String, @Nullable Object> via, End one, End other) {
    return Phrase.sentence(words(kind, via, one, other));
  }

  private static String words(
      LinkKind kind, Map<String, @Nullable Object> via, End one, End other) {
    Phrase thing = Phrases.of(via);
    if (one.is(via) || other.is(via)) {
      End end = one.is(via) ? other : one;
      Phrase phrase = end.phrase();
      return kind == LinkKind.SAME_PERSON
          ? phrase
              + " and "
              + Phrases.besides(phrase, thing)
              + " are one person, by an accepted assertion"
          : main(kind, end.sort(), phrase, thing.text());
    }
    if (one.sort().equals(other.sort())) {
      Phrase first = one.phrase();
      return both(kind, one.sort(), first + " and " + Phrases.besides(first, other.phrase()), via);
    }
    End begin = other.sort().equals("Subject") ? other : one;
    End end = begin == one ? other : one;
    return main(kind, begin.sort(), begin.phrase(), thing.text())
        + ", "
        + LinkRelative.of(kind, end.sort(), end.phrase(), thing);
  }

  /** What one end has to do with the thing. */
  private static String main(LinkKind kind, String sort, Phrase end, String thing) {
    return switch (kind + " " + sort) {
          case "SHARED_CASE Subject" -> end.verb("is involved in", "are involved in");
          case "SHARED_CASE GroupChat" -> end + " was examined in";
          case "SHARED_CASE Station" -> end + " is a place of";
          case "SHARED_CASE Force" -> end + " is concerned in";
          case "SHARED_CHAT Subject" -> end + " took part in";
          case "SHARED_CHAT Case" -> end + " examined";
          case "SHARED_PROCEEDING Subject" -> end.verb("was dealt with at", "were dealt with at");
          case "SHARED_PROCEEDING Case", "SHARED_RECOMMENDATION Case" -> end + " led to";
          case "SHARED_STATION Subject" -> end.verb("was posted to", "were posted to");
          case "SHARED_STATION Case" -> end + " took place at";
          case "SHARED_STATION Station", "SHARED_FORCE Station" -> end + " is part of";
          case "SHARED_FORMER_EMPLOYER Subject" -> end + " once served in";
          case "SHARED_FORCE Subject" -> end.verb("is known to serve in", "are known to serve in");
          case "SHARED_FORCE Case" -> end + " concerns";
          case "SHARED_RECOMMENDATION Station" -> end + " is the subject of";
          case "SHARED_RECOMMENDATION Force" -> end + " was given";
          case "SAME_PERSON Case" -> end + " involves";
          case "SAME_PERSON GroupChat" -> end + " had among its members";
          case "LINKED_CASE Case" -> end + " is linked to";
          default -> throw new IllegalArgumentException("no words for " + kind + " of " + sort);
        }
        + " "
        + thing;
  }

  /** What two of one sort have to do with the thing. */
  private static String both(
      LinkKind kind, String sort, String ends, Map<String, @Nullable Object> via) {
    String thing = Phrases.of(via).text();
    String same = thing.replaceFirst("^the ", "the same ");
    return ends
        + " "
        + switch (kind + " " + sort) {
          case "SHARED_CASE Subject" -> "are involved in " + thing;
          case "SHARED_CASE GroupChat" -> "were both examined in " + thing;
          case "SHARED_CASE Station" -> "are both places of " + thing;
          case "SHARED_CASE Force" -> "are both concerned in " + thing;
          case "SHARED_CHAT Subject" -> "took part in " + Phrases.sameChat(via);
          case "SHARED_CHAT Case" -> "both examined " + Phrases.sameChat(via);
          case "SHARED_PROCEEDING Subject" -> "were dealt with at " + same;
          case "SHARED_PROCEEDING Case", "SHARED_RECOMMENDATION Case" -> "both led to " + same;
          case "SHARED_STATION Subject" -> "were posted to " + thing;
          case "SHARED_STATION Case" -> "both took place at " + thing;
          case "SHARED_STATION Station", "SHARED_FORCE Station" -> "are both part of " + thing;
          case "SHARED_FORMER_EMPLOYER Subject" -> "once served in " + thing;
          case "SHARED_FORCE Subject" -> "are known to serve in " + thing;
          case "SHARED_FORCE Case" -> "both concern " + thing;
          case "SHARED_RECOMMENDATION Station" -> "are both subjects of " + same;
          case "SHARED_RECOMMENDATION Force" -> "were both given " + same;
          case "SAME_PERSON Case" -> "both involve " + thing;
          case "SAME_PERSON GroupChat" -> "both had among their members " + thing;
          default -> throw new IllegalArgumentException("no words for " + kind + " of " + sort);
        };
  }
}
