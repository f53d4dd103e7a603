package org.oversightgraph.evaluate.mini.forbidden;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.evaluate.mini.comparing.Fact;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.pairing.Likeness;
import org.oversightgraph.evaluate.mini.pairing.NameWords;
import org.oversightgraph.evaluate.mini.pairing.Person;
import org.oversightgraph.evaluate.mini.pairing.WantedPerson;

/** Whom a phrase of a sentence means among those that are held. */
final class Phrases {

  private static final double SURE = 0.6;
  private static final double VAGUELY = 0.4;
  private static final double UNPAIRED = 0.3;
  private static final Pattern PLURAL = Pattern.compile("[a-z]{3}(?<![su])s\\b");
  private static final Pattern COUNTED =
      Pattern.compile("(?i)(?:the |all )*" + Numbers.PATTERN + "\\b.*", Pattern.DOTALL);

  private final View view;

  public Phrases(View view) {
    this.view = view;
  }

  /**
   * People who are meant.
   *
   * @param everybody whether anybody will do
   */
  record Meant(boolean everybody, Set<String> ids) {

    boolean includes(Fact fact) {
      return everybody || fact.who().stream().anyMatch(ids::contains);
    }
  }

  static Meant everybody() {
    return new Meant(true, Set.of());
  }

  /** The people; nothing where it cannot be told. */
  Optional<Meant> people(String words) {
    String phrase = words.replaceAll("^[\"' ]+|[\"' ]+$", "");
    if (phrase.toLowerCase(Locale.ROOT).matches("(any|some)body")) {
      return Optional.of(everybody());
    }
    if (phrase.toLowerCase(Locale.ROOT).matches("he|she")) {
      List<WantedPerson> subjects =
          view.answer().people().stream().filter(each -> each.roles().contains("SUBJECT")).toList();
      return subjects.size() == 1
          ? Optional.of(new Meant(false, Set.of(view.idOf(subjects.getFirst()))))
          : Optional.empty();
    }
    return described(phrase);
  }

  private Optional<Meant> described(String phrase) {
    boolean many =
        COUNTED.matcher(phrase).matches() || PLURAL.matcher(phrase.replace("'s", "")).find();
    WantedPerson best = null;
    double score = 0;
    for (WantedPerson each : view.answer().people()) {
      if (many != each.single()) {
        double likeness = Likeness.of(each.names(), List.of(phrase), null);
        if (best == null || likeness > score) {
          best = each;
          score = likeness;
        }
      }
    }
    Set<String> ids = new HashSet<>();
    boolean vague = isVague(phrase);
    if (best != null && (score > SURE || (vague && score > VAGUELY))) {
      ids.add(view.idOf(best));
    } else if (vague) {
      return Optional.empty();
    }
    ids.addAll(unpaired(phrase, UNPAIRED));
    return Optional.of(new Meant(false, ids));
  }

  /** Those who are held and nobody whom the mini describes, and fit the phrase better than so. */
  Set<String> unpaired(String phrase, double atLeast) {
    Set<String> ids = new HashSet<>();
    for (Person each : view.held().people().values()) {
      if (view.paired(each.id()) == null
          && Likeness.of(List.of(phrase), List.of(each.label()), each.rank()) > atLeast) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  private static boolean isVague(String phrase) {
    Set<String> words = new HashSet<>(NameWords.of(phrase));
    words.removeAll(NameWords.of("the officers"));
    return words.isEmpty() || List.of(phrase.split("\\s+")).contains("who");
  }
}
