package org.oversightgraph.vocabulary;

import java.util.List;

/**
 * One of the ten Standards of Professional Behaviour.
 *
 * @param aliases other wordings; some mean the standard only where a text is naming standards
 */
public record Standard(
    String code, int number, String name, List<String> aliases, Confirmation basis)
    implements Coded {

  static Standard from(Entry entry) {
    return new Standard(
        entry.code(),
        entry.number("number"),
        entry.text("name"),
        entry.texts("aliases"),
        entry.basis());
  }
}
