package org.oversightgraph.extract.conduct;

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
record Line(int index, Span span, String text, Scope scope, List<Voice> voices, Voice carried) {

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:they|he|she|both|their|his|her)\\b", Pattern.CASE_INSENSITIVE);

  /** Who says something, and where it is said that they do. */
  record Voice(Stage stage, Span span, int line) {}

  /** Who says what stands at a place of the text. */
  Stage stage(int place) {
    return voice(place).stage();
  }

  Voice voice(int place) {
    Voice voice = carried;
    for (Voice each : voices) {
      if (each.span().start() <= place) {
        voice = each;
      }
    }
    return voice == carried && voice.stage() == Stage.NOBODY && !voices.isEmpty()
        ? voices.getFirst()
        : voice;
  }

  /** Whether it begins with a pronoun, so that the sentence before must be read with it. */
  boolean pointsBack() {
    return index > 0 && PRONOUN.matcher(words()).find();
  }

  /** The words from one place to another. */
  String between(int from, int to) {
    return text.substring(from, Math.max(from, to));
  }

  String words() {
    return span.of(text);
  }
}
