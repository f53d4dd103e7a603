package org.oversightgraph.mask;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a text that a person writes holds of somebody: a name, or what identifies by its
 * shape. Says its kind and never its words, so that a refusal repeats nothing.
 */
public final class PersonalData {

  private static final NameMask MASK = new NameMask();

  private PersonalData() {}

  /** Why these words may not be written, and what to do; empty where they may. */
  public static Optional<String> refused(String words) {
    return MASK.kindIn(words).map(PersonalData::refusal);
  }

  /** The same for what a person is called, which tells no protected characteristic either. */
  public static Optional<String> refusedInLabel(String label) {
    return refused(label)
        .or(() ->
            ProtectedCharacteristics.inLabel(label)
                .map(heading ->
                    "a protected characteristic (%s)".formatted(heading.toLowerCase(Locale.ROOT)))
                .map(PersonalData::refusal));
  }

  private static String refusal(String kind) {
    return "found what seems to be %s, expected nothing that identifies a person: say it without"
        .formatted(kind);
  }
}
