package org.oversightgraph.extract.people.phrase;

import java.util.List;
import java.util.Optional;
import org.oversightgraph.extract.setting.ForceNames;
import org.oversightgraph.extract.setting.ForceNames.Named;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/** Finds forces by their names where a text says whose people it means. */
public final class NamedForces {

  private static final int LONGEST = 60;

  private final ForceNames names;

  public NamedForces(Vocabulary vocabulary) {
    this.names = ForceNames.of(vocabulary);
  }

  /** The force whose name begins here. */
  public Optional<Named> at(String text, int start) {
    Span near = new Span(start, Math.min(text.length(), start + LONGEST));
    return names.in(text, near).stream().filter(named -> named.span().start() == start).findFirst();
  }

  /** The last force that is named in a range. */
  public Optional<Named> last(String text, Span within) {
    List<Named> named = names.in(text, within);
    return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
  }

  /** The words without the names of forces and of their areas. */
  String without(String words) {
    String rest = words;
    for (Named named : names.in(words, new Span(0, words.length())).reversed()) {
      rest = cut(rest, named.span());
    }
    for (Named area : names.areas(rest, new Span(0, rest.length())).reversed()) {
      rest = cut(rest, area.span());
    }
    return rest;
  }

  private static String cut(String words, Span span) {
    return words.substring(0, span.start()) + " " + words.substring(span.end());
  }
}
