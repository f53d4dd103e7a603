package org.oversightgraph.extract.recommendation;

import java.util.List;
import java.util.Optional;
import org.oversightgraph.source.Span;

/**
 * One place where something was recommended, and what was answered to it.
 *
 * @param words the words of the recommendation or recommendations, and the reasons for them
 * @param answer the lines of the answer, which begin with the one that says that this is the answer
 */
public record Exchange(Span words, List<Span> answer) {

  /** Where the answer stands, if there is one. */
  Optional<Span> answered() {
    return answer.isEmpty()
        ? Optional.empty()
        : Optional.of(answer.getFirst().and(answer.getLast()));
  }
}
