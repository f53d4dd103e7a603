package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.source.Span;

/** The lines of a range that are not blank. */
final class Lines {

  private Lines() {}

  static List<Span> of(String text, Span within) {
    List<Span> lines = new ArrayList<>();
    int start = within.start();
    while (start < within.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > within.end() ? within.end() : end;
      Span line = Statements.trimmed(text, new Span(start, end));
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }
}
