package org.oversightgraph.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public body that oversees the police or answers a recommendation, and is no force.
 *
 * @param unconfirmedAliases wordings that may help to read a text and are shown to nobody
 * @param from its first day as this body, where known
 * @param to its last day as this body; absent where it still exists or the day is not known
 * @param url where the entry was read
 */
public record Body(
    String code,
    String name,
    List<String> aliases,
    List<String> unconfirmedAliases,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Confirmation basis,
    @Nullable String url)
    implements Coded {

  static Body from(Entry entry) {
    return new Body(
        entry.code(),
        entry.text("name"),
        entry.texts("aliases"),
        entry.texts("unconfirmedAliases"),
        entry.findDate("from"),
        entry.findDate("to"),
        entry.basis(),
        entry.findText("url"));
  }
}
