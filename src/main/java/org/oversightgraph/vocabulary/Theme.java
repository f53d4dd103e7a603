package org.oversightgraph.vocabulary;

/** The service's own tag for what a case or a recommendation is about. */
public record Theme(String code, String name, Confirmation basis) implements Coded {

  static Theme from(Entry entry) {
    return new Theme(entry.code(), entry.text("name"), entry.basis());
  }
}
