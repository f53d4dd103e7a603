package org.oversightgraph.source.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication's words as its format holds them, before anything is repaired or taken out.
 *
 * @param title the title, where the format tells it apart from the text
 * @param publisher the publisher, where the format tells it apart from the text
 * @param published the day of publication, where the format tells it apart from the text
 */
public record Draft(
    String text,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published) {

  /** Words of which the format tells no more. */
  public static Draft of(String text) {
    return new Draft(text, null, null, null);
  }
}
