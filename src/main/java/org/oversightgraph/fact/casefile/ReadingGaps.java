package org.oversightgraph.fact.casefile;

import org.oversightgraph.fact.casefile.CaseFile.Citations;

/** What the reading of a publication leaves to the curator. */
public final class ReadingGaps {

  private ReadingGaps() {}

  /** What was read and cannot be so: it is looked through before it is held as a fact. */
  public record DoubtEntry(String kind, String about, String sentence, Citations evidence) {}

  /**
   * A sentence that speaks of a finding, an outcome or a role, and from which nothing was read.
   *
   * @param score how telling it is, from 0 to 1
   */
  public record MissedEntry(String topic, double score, Citations evidence) {}
}
