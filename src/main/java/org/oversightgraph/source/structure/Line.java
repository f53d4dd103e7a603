package org.oversightgraph.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.source.Span;

/** A line of a text that is not blank, without the white space around it. */
record Line(Span span, String words) {

  /** The lines of a text that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      Span whole = new Span(start, end < 0 ? text.length() : end);
      trimmed(text, whole).ifPresent(span -> lines.add(new Line(span, span.of(text))));
      start = whole.end() + 1;
    }
    return lines;
  }

  /** A range without the white space at its ends, unless nothing remains. */
  static Optional<Span> trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  boolean bullet() {
    return !words.isEmpty() && "•·*▪◦‣–-".indexOf(words.charAt(0)) >= 0;
  }

  /** The words without a bullet before them. */
  String item() {
    return bullet() ? words.substring(1).strip() : words;
  }
}
