package org.oversightgraph.link.path;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.Phrase;
import org.oversightgraph.link.Phrases;

/** Says one statement of the graph, beginning with either of the two things that it joins. */
public final class StepSentence {

  private final Bond bond;
  private final Phrase from;
  private final Phrase to;
  private final boolean organisation;

  /**
   * One statement.
   *
   * @param from the node where the relationship begins
   * @param to the node where it ends
   */
  public StepSentence(
      Bond bond, Map<String, @Nullable Object> from, Map<String, @Nullable Object> to) {
    this.bond = bond;
    this.from = Phrases.some(from, bond.count());
    this.to = Phrases.of(to);
    String kind = Phrases.kind(to);
    this.organisation = kind.equals("Force") || kind.equals("Body") || kind.equals("Station");
  }

  /** From where the relationship begins to where it ends. */
  public String forwards() {
    return Phrase.sentence(
        switch (bond.relationship()) {
          case INVOLVED_IN -> from.verb("is", "are") + " involved in " + to + as();
          case MEMBER_OF -> from + " " + took(" in ") + to;
          case SERVED_IN -> from + " " + serves() + " in " + to;
          case POSTED_TO -> from.verb("was", "were") + " posted to " + to;
          case FACES -> from.verb("faces ", "face ") + to;
          case RECEIVED -> from + " received " + to;
          case PART_OF ->
              organisation
                  ? from + " is part of " + to
                  : from.verb("is", "are") + " among " + Phrases.definite(to);
          case SAME_PERSON_AS -> samePerson(from, to);
          case EXAMINED_IN -> from + " was examined in " + to;
          case IN_CASE -> from + " belongs to " + to;
          case UNDER -> from + " falls under " + to;
          case HAS_FINDING -> from + " led to " + to;
          case ON_STANDARD -> from + " is on " + to;
          case MADE_AT -> from + " was made at " + to;
          case IMPOSED_AT -> from + " was imposed at " + to;
          case HELD_FOR -> from + " was held for " + to;
          case CONCERNS -> from.verb("concerns ", "concern ") + to;
          case TOOK_PLACE_AT -> from + " took place at " + to;
          case SHOWS -> from + " shows " + to;
          case MENTIONS -> from.verb("mentions ", "mention ") + to;
          case LINKED_TO -> from + " is linked to " + to;
          case ARISES_FROM -> from.verb("arises", "arise") + " from " + to;
          case ADDRESSED_TO -> from.verb("is", "are") + " addressed to " + to;
          case ABOUT -> from.verb("is", "are") + " about " + to;
          case ANSWERED_BY -> from.verb("was", "were") + " answered by " + to;
          case ASSERTED_BY -> from + " was given by " + to;
          case PROMISES -> from + " promises " + to;
          case AGAINST -> from + " was made against " + to;
          case FAILED_BY -> from + " is said of " + to;
        });
  }

  /** From where the relationship ends to where it begins. */
  String backwards() {
    return Phrase.sentence(
        switch (bond.relationship()) {
          case INVOLVED_IN -> to + " involves " + from + as();
          case MEMBER_OF -> "in " + to + ", " + from + " " + took("");
          case SERVED_IN -> to + " is where " + from + " " + serves();
          case POSTED_TO -> to + " is where " + from.verb("was posted", "were posted");
          case FACES -> to + " is made against " + from;
          case RECEIVED -> to + " was received by " + from;
          case PART_OF ->
              organisation
                  ? to + " includes " + from
                  : Phrases.definite(to).verb("includes ", "include ") + from;
          case SAME_PERSON_AS -> samePerson(to, from);
          case EXAMINED_IN -> "in " + to + ", " + from + " was examined";
          case IN_CASE -> to + " includes " + from;
          case UNDER -> to + " is the one under which " + from + " falls";
          case HAS_FINDING -> to + " was made on " + from;
          case ON_STANDARD -> to + " is the one that " + from + " is on";
          case MADE_AT -> "at " + to + ", " + from + " was made";
          case IMPOSED_AT -> "at " + to + ", " + from + " was imposed";
          case HELD_FOR -> to + " led to " + from;
          case CONCERNS -> to + " is concerned in " + from;
          case TOOK_PLACE_AT -> to + " is where " + from + " took place";
          case SHOWS -> to + " is shown by " + from;
          case MENTIONS -> to + " is mentioned in " + from;
          case LINKED_TO -> to + " is linked to " + from;
          case ARISES_FROM -> to + " led to " + from;
          case ADDRESSED_TO -> to + " was given " + from;
          case ABOUT -> to + " is what " + from.verb("is", "are") + " about";
          case ANSWERED_BY -> to + " answers " + from;
          case ASSERTED_BY -> to + " gave " + from;
          case PROMISES -> to + " is promised by " + from;
          case AGAINST -> to + " is whom " + from + " was made against";
          case FAILED_BY -> to + " is of whom " + from + " is said";
        });
  }

  private static String samePerson(Phrase one, Phrase other) {
    return one
        + " and "
        + Phrases.besides(one, other)
        + " are one person, by an accepted assertion";
  }

  private String as() {
    String role = bond.role() == null ? "OTHER" : bond.role();
    return switch (role) {
      case "SUBJECT" -> from.plural() ? " as subjects" : " as a subject";
      case "VICTIM" -> from.plural() ? " as victims" : " as a victim";
      case "WITNESS" -> from.plural() ? " as witnesses" : " as a witness";
      case "REPORTER" -> from.plural() ? " as those who reported it" : " as one who reported it";
      case "SUPERVISOR" -> from.plural() ? " as supervisors" : " as a supervisor";
      case "AUTHOR" -> from.plural() ? " as authors" : " as an author";
      default -> "";
    };
  }

  /** What was done in a chat; a plain member took part. */
  private String took(String in) {
    String role = bond.role() == null ? "MEMBER" : bond.role();
    return switch (role) {
      case "SENDER" -> "sent messages" + in;
      case "RECIPIENT" -> "received messages" + in;
      case "DID_NOT_CHALLENGE" -> "did not challenge messages" + in;
      case "REPORTER" -> "reported messages" + in;
      default -> "took part" + in;
    };
  }

  private String serves() {
    String status = bond.role() == null ? "UNKNOWN" : bond.role();
    return switch (status) {
      case "CURRENT" -> from.plural() ? "serve" : "serves";
      case "FORMER" -> "once served";
      default -> from.plural() ? "serve or served" : "serves or served";
    };
  }
}
