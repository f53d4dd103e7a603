package org.oversightgraph.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.source.Span;

/**
 * Replaces personal names by {@code [name]}, and by masks of their own what else identifies a
 * person. Titles, ranks and offices beside a name stay, as do labels such as "Officer B", places,
 * bodies, undertakings and laws.
 */
public final class NameMask {

  private final Lexicon lists = new Lexicon();
  private final IdentifierMask identifiers = new IdentifierMask();

  /** The text without what identifies persons; masking once more changes nothing. */
  public String mask(String text) {
    String named = withoutNames(text);
    String masked = identifiers.mask(named);
    while (!masked.equals(named)) {
      named = withoutNames(masked);
      masked = identifiers.mask(named);
    }
    return masked;
  }

  /** What kind of thing that identifies somebody the text holds, with its article. */
  Optional<String> kindIn(String text) {
    return names(text).isEmpty() ? identifiers.kindIn(text) : Optional.of("a personal name");
  }

  private String withoutNames(String text) {
    List<Span> names = names(text);
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    for (Span name : names) {
      masked.append(text, from, name.start()).append(TokenisedText.MASK);
      from = name.end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** The ranges of the names, in the order of the text. */
  List<Span> names(String text) {
    KnownNames repeats = new KnownNames();
    List<Span> names = List.of();
    while (true) {
      List<Span> more = NameFinder.find(new TokenisedText(text, names, lists), lists, repeats);
      if (more.isEmpty()) {
        return names;
      }
      names = joined(text, names, more);
    }
  }

  private static List<Span> joined(String text, List<Span> some, List<Span> more) {
    List<Span> all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span name : all) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && text.substring(last.end(), name.start()).matches("[ \u00a0]*")) {
        joined.set(joined.size() - 1, last.and(name));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }
}
