package org.oversightgraph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oversightgraph.vocabulary.Body;
import org.oversightgraph.vocabulary.Force;
import org.oversightgraph.vocabulary.Vocabulary;

/** The codes of forces and bodies by their names, however they are written. */
final class Codes {

  private final Map<String, String> byName = new HashMap<>();

  Codes(Vocabulary vocabulary) {
    for (Body body : vocabulary.bodies()) {
      add(body.code(), List.of(body.code(), body.name()));
      add(body.code(), body.aliases());
    }
    for (Force force : vocabulary.forces()) {
      add(force.code(), List.of(force.code(), force.name()));
      add(force.code(), force.aliases());
      add(force.code(), force.unconfirmedAliases());
    }
  }

  /** The code of a name; the plain name where there is none. */
  String of(String name) {
    String plain = plain(name);
    return byName.getOrDefault(plain, plain);
  }

  /** A name without letter case, punctuation and article, to compare it with others. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .replaceFirst("^the ", "");
  }

  private void add(String code, List<String> names) {
    names.forEach(name -> byName.putIfAbsent(plain(name), code));
  }
}
