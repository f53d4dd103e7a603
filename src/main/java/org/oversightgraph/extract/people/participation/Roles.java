package org.oversightgraph.extract.people.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.source.Span;

/** Tells what part people have in the case. */
public final class Roles {

  public static final String SUBJECT = "SUBJECT";
  public static final String OTHER = "OTHER";
  public static final String SUPERVISOR = "SUPERVISOR";

  private static final RuleBook BOOK = RuleBook.of("roles");
  private static final List<String> ORDER =
      List.of(SUBJECT, "VICTIM", "REPORTER", "SUPERVISOR", "WITNESS", OTHER);

  private static final Pattern HELPER =
      Pattern.compile(
          "\\b(?:by|via|advised|informed|(?:advice|approval|permission|guidance|instructions?)"
              + " from)\\s+|\\bwith\\s+(?:his|her|their|its)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Participants participants;
  private final Map<Span, List<Found>> bySentence = new HashMap<>();

  public Roles(String text, Participants participants) {
    this.text = text;
    this.participants = participants;
  }

  /** The part that somebody has, and the words that say so. */
  public record Role(String role, List<Found> said) {}

  /** The part that the phrases about one person, taken together, give. */
  public Role of(List<Seen> seen) {
    List<Found> said = new ArrayList<>();
    for (Seen each : seen) {
      said(each).ifPresent(said::add);
    }
    String role =
        said.stream()
            .map(found -> found.rule().finds())
            .min(Comparator.comparingInt(ORDER::indexOf))
            .orElse(OTHER);
    said.removeIf(found -> !found.rule().finds(role));
    return new Role(role, said);
  }

  private Optional<Found> said(Seen seen) {
    List<Found> found =
        bySentence.computeIfAbsent(seen.sentence(), sentence -> BOOK.find(text, sentence));
    Optional<Found> near = found.stream().filter(each -> reaches(each, seen)).findFirst();
    return near.isPresent() || helps(seen)
        ? near
        : found.stream()
            .filter(each -> !each.rule().has("reach"))
            .filter(each -> isAbout(each, seen))
            .findFirst();
  }

  /**
   * Whether a cue is about somebody by its grammar; where its clause has no slot for people, it is
   * about the grammatical subjects of the sentence, and without a tree about everybody.
   */
  private boolean isAbout(Found cue, Seen seen) {
    List<Span> filled = participants.of(seen.sentence(), cue.span());
    return filled.isEmpty()
        ? !participants.isParsed(seen.sentence()) || participants.isSubject(seen)
        : filled.contains(seen.span());
  }

  /** "By their supervisor": somebody who takes part in what is done to others. */
  private boolean helps(Seen seen) {
    int noun = seen.phrase().noun() == null ? seen.span().start() : seen.span().end();
    Matcher helper = HELPER.matcher(text).region(seen.sentence().start(), noun);
    while (helper.find()) {
      if (helper.end() == seen.span().start() || helper.end() == noun) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(Found found, Seen seen) {
    String reach = found.rule().yields().getOrDefault("reach", "");
    int between =
        reach.equals("NEXT")
            ? seen.span().start() - found.span().end()
            : found.span().start() - seen.span().end();
    return switch (reach) {
      case "NEXT" -> between >= 0 && between < 60 && clear(found.span().end(), seen.span().start());
      case "BEFORE" ->
          between >= 0 && between < 45 && clear(seen.span().end(), found.span().start());
      default -> false;
    };
  }

  private boolean clear(int from, int to) {
    return !text.substring(from, to).matches("(?s).*(?:[;:]|\\bunder\\b|\\binterview).*");
  }
}
