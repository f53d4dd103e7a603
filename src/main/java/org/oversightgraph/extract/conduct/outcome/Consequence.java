package org.oversightgraph.extract.conduct.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.proceeding.Held;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/**
 * Something that happened to people at the end of a matter.
 *
 * @param about where the text may say what it was for
 * @param at the proceeding that imposed it
 */
public record Consequence(
    String kind, Who who, List<Span> cites, Rule rule, Line line, Span about, @Nullable Held at) {

  Consequence and(Consequence other, Who both) {
    List<Span> all = Spans.of(cites, other.cites);
    return new Consequence(kind, both, all, rule, line, about, at == null ? other.at : at);
  }

  Consequence as(String otherKind) {
    return new Consequence(otherKind, who, cites, rule, line, about, at);
  }

  /** What was suggested, now that the force accepts it. */
  Consequence accepted(Line by) {
    List<Span> all = Spans.of(cites, line.span(), by.span());
    return new Consequence(kind, who, all, rule, by, about, at);
  }
}
