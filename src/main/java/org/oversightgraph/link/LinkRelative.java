package org.oversightgraph.link;

/** The second half of a sentence about two unlike ends: what the other has to do with the thing. */
final class LinkRelative {

  private LinkRelative() {}

  static String of(LinkKind kind, String sort, Phrase end, Phrase thing) {
    return switch (kind + " " + sort) {
      case "SHARED_CASE Subject" -> "in which " + end.verb("is involved", "are involved");
      case "SHARED_CASE GroupChat" -> "in which " + end + " was examined";
      case "SHARED_CASE Station" -> "which took place at " + end;
      case "SHARED_CASE Force" -> "which concerns " + end;
      case "SHARED_CHAT Subject" -> "in which " + end + " took part";
      case "SHARED_CHAT Case" -> "which was examined in " + end;
      case "SHARED_PROCEEDING Subject" ->
          "at which " + end.verb("was dealt with", "were dealt with");
      case "SHARED_PROCEEDING Case" -> "which was held for " + end;
      case "SHARED_STATION Subject" -> "where " + end.verb("was posted", "were posted");
      case "SHARED_STATION Case" -> "where " + end + " took place";
      case "SHARED_STATION Station", "SHARED_FORCE Station" -> "of which " + end + " is part";
      case "SHARED_FORMER_EMPLOYER Subject" -> "in which " + end + " once served";
      case "SHARED_FORCE Subject" ->
          "in which " + end.verb("is known to serve", "are known to serve");
      case "SHARED_FORCE Case" -> "which " + end + " concerns";
      case "SHARED_RECOMMENDATION Case" ->
          "which " + (thing.plural() ? "arise" : "arises") + " from " + end;
      case "SHARED_RECOMMENDATION Station" ->
          "which " + (thing.plural() ? "concern " : "concerns ") + end;
      case "SHARED_RECOMMENDATION Force" ->
          "which " + (thing.plural() ? "were" : "was") + " given to " + end;
      case "SAME_PERSON Case" -> "who " + (thing.plural() ? "are" : "is") + " involved in " + end;
      case "SAME_PERSON GroupChat" -> "who took part in " + end;
      default -> throw new IllegalArgumentException("no words for " + kind + " of " + sort);
    };
  }
}
