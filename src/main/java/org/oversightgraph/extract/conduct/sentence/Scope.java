package org.oversightgraph.extract.conduct.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.Span;

/**
 * What stands over the words of one sentence: what is denied, wished for, alleged or only possible.
 * A cue reaches from its end to the end of its clause.
 */
public final class Scope {

  /** What a cue does to the words that it stands over. */
  public enum Shade {
    NEGATED,
    UNREAL,
    POSSIBLE,
    SUGGESTED,
    ALLEGED,
    END
  }

  private static final RuleBook RULES = RuleBook.of("scope");
  private static final String TO_ANSWER = "to answer";

  private final String text;
  private final List<Cue> cues;
  private final List<Integer> ends;

  private Scope(String text, List<Cue> cues, List<Integer> ends) {
    this.text = text;
    this.cues = cues;
    this.ends = ends;
  }

  private record Cue(Shade shade, Span span, boolean nextWordsOnly) {}

  /** The scopes of a sentence. */
  static Scope of(String text, Span sentence) {
    List<Cue> cues = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Found found : RULES.find(text, sentence)) {
      Shade shade = found.rule().finds(Shade.class);
      if (shade == Shade.END) {
        ends.add(found.span().start());
      } else {
        cues.add(new Cue(shade, found.span(), found.rule().has("next")));
      }
    }
    return new Scope(text, cues, ends);
  }

  /** What stands over the words that begin at this place of the text. */
  public Set<Shade> over(int place) {
    Set<Shade> shades = EnumSet.noneOf(Shade.class);
    cues.stream().filter(cue -> reaches(cue, place)).map(Cue::shade).forEach(shades::add);
    return shades;
  }

  public boolean negated(int place) {
    return over(place).contains(Shade.NEGATED);
  }

  /** Whether something is said to be alleged anywhere before these words. */
  public boolean allegedBefore(int place) {
    return cues.stream()
        .filter(cue -> cue.shade() == Shade.ALLEGED && cue.span().end() <= place)
        .anyMatch(cue -> !cue.span().of(text).equals(TO_ANSWER));
  }

  /** Whether a new clause begins between two places. */
  public boolean parts(int from, int to) {
    return ends.stream().anyMatch(end -> end >= from && end < to);
  }

  private boolean reaches(Cue cue, int place) {
    if (cue.span().end() > place) {
      return false;
    }
    return cue.nextWordsOnly()
        ? text.substring(cue.span().end(), place).isBlank()
        : !parts(cue.span().end(), place);
  }
}
