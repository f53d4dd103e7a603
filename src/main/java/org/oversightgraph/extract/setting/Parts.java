package org.oversightgraph.extract.setting;

import java.util.List;
import java.util.stream.Stream;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** Parts of a publication that speak of the case. */
final class Parts {

  private Parts() {}

  /** The heading. */
  static List<Span> title(Publication page) {
    return page.all(Section.Kind.TITLE);
  }

  /** What happened, and the words of recommendations; of a page without these, the answer. */
  static List<Span> prose(Publication page) {
    List<Span> prose =
        Stream.of(Section.Kind.NARRATIVE, Section.Kind.RECOMMENDATIONS)
            .flatMap(kind -> page.all(kind).stream())
            .sorted()
            .toList();
    return prose.isEmpty() ? page.all(Section.Kind.RESPONSE) : prose;
  }
}
