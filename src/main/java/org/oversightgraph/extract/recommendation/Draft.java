package org.oversightgraph.extract.recommendation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.recommendation.Addressees.Asked;
import org.oversightgraph.extract.recommendation.Answers.Status;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;
import org.oversightgraph.source.Span;

/**
 * A recommendation that was read, before it becomes an entry.
 *
 * @param sentence the sentence that recommends
 * @param what its words that say what is to be done
 * @param count how many recommendations it stands for; null for one
 * @param dated whether it stands in a section, and so was made on the day that the page gives
 */
record Draft(
    Span sentence,
    Span what,
    Reading reading,
    @Nullable Integer count,
    Asked asked,
    Optional<Status> status,
    List<ResponseEntry> responses,
    boolean dated) {

  /** The same, made to others. */
  Draft askedOf(Asked others) {
    return new Draft(sentence, what, reading, count, others, status, responses, dated);
  }
}
