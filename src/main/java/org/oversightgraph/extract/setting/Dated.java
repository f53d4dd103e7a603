package org.oversightgraph.extract.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/**
 * A date that stands in a text, as exact as its words.
 *
 * @param yearFrom the words that give the year where these do not
 */
public record Dated(Span span, PartialDate date, @Nullable Span yearFrom) {

  /** The date's start as EDTF. */
  public String start() {
    return date.edtf().split("/", -1)[0];
  }

  /** The first day that it can mean. */
  public LocalDate earliest() {
    return Objects.requireNonNull(date.earliest());
  }

  /** The last day that it can mean. */
  public LocalDate latest() {
    return Objects.requireNonNull(date.latest());
  }

  /** The sentences that must be read to know the date. */
  public List<Span> sentences(Publication page) {
    return Stream.of(yearFrom, span)
        .filter(Objects::nonNull)
        .map(words -> Sentence.around(page, words))
        .distinct()
        .sorted()
        .toList();
  }
}
