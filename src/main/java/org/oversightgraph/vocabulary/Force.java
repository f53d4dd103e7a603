package org.oversightgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A police force, or an agency whose conduct matters reach the IOPC. Its conduct regime explains,
 * for one, why an officer cannot be put on the barred list.
 *
 * @param unconfirmedAliases wordings that may help to read a text and are shown to nobody
 * @param gss the code of its police force area in the Government Statistical Service's scheme
 * @param iopcRemit what of the force's work the IOPC oversees
 * @param url where the entry was read
 */
public record Force(
    String code,
    String name,
    List<String> aliases,
    List<String> unconfirmedAliases,
    Kind kind,
    String nation,
    @Nullable String region,
    @Nullable String gss,
    @Nullable String conductRegime,
    String iopcRemit,
    Confirmation basis,
    @Nullable String url)
    implements Coded {

  /** What sort of force it is: of an area, of a place or purpose, or an agency with officers. */
  public enum Kind {
    TERRITORIAL,
    SPECIAL,
    AGENCY
  }

  static Force from(Entry entry) {
    return new Force(
        entry.code(),
        entry.text("name"),
        entry.texts("aliases"),
        entry.texts("unconfirmedAliases"),
        entry.oneOf(Kind.class, "kind"),
        entry.text("nation"),
        entry.findText("region"),
        entry.findText("gss"),
        entry.findText("conductRegime"),
        entry.text("iopcRemit"),
        entry.basis(),
        entry.findText("url"));
  }
}
