package org.oversightgraph.extract.conduct.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.oversightgraph.source.Span;

/**
 * A sentence of the narrative.
 *
 * @param index its place in the narrative
 * @param text the text of the whole publication
 * @param voices who speaks in it, in the order of the text
 * @param carried who spoke last before it
 */
public record Line(
    int index, Span span, String text, Scope scope, List<Voice> voices, Voice carried) {

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:they|he|she|both|their|his|her)\\b", Pattern.CASE_INSENSITIVE);

  private static final int CLOSING = 90;
  private static final Pattern ASIDE =
      Pattern.compile("(?:,|\\bin)\\s*$", Pattern.CASE_INSENSITIVE);

  /** Who says something, and where it is said that they do. */
  public record Voice(Stage stage, Span span, int line) {}

  /** Who says what stands at a place of the text. */
  public Stage stage(int place) {
    return voice(place).stage();
  }

  public Voice voice(int place) {
    Voice voice = carried;
    for (Voice each : voices) {
      if (each.span().start() <= place) {
        voice = each;
      }
    }
    if (voice != carried || voices.isEmpty()) {
      return voice;
    }
    Voice next = voices.getFirst();
    return voice.stage() == Stage.NOBODY || closes(place, next) ? next : voice;
  }

  /** "He had a case to answer, in our opinion": who speaks is said after what is said. */
  private boolean closes(int place, Voice next) {
    return next.span().start() - place <= CLOSING
        && !scope.parts(place, next.span().start())
        && (next.stage() == Stage.PANEL
            || next.stage() == Stage.BOTH
            || ASIDE.matcher(between(place, next.span().start())).find());
  }

  /** Whether it begins with a pronoun, so that the sentence before must be read with it. */
  public boolean pointsBack() {
    return index > 0 && PRONOUN.matcher(words()).find();
  }

  /** The words from one place to another. */
  public String between(int from, int to) {
    return text.substring(from, Math.max(from, to));
  }

  public String words() {
    return span.of(text);
  }
}
