package org.oversightgraph.source;

/** A part of a publication's text, and what it holds. */
public record Section(Kind kind, Span span) {

  /** What a part of a publication holds. */
  public enum Kind {
    /** The heading. */
    TITLE,
    /** The line with the day on which it was published. */
    PUBLISHED,
    /** What happened: the prose of a case summary or an article. */
    NARRATIVE,
    /** The oversight body's case reference or references. */
    REFERENCE,
    /** The day on which a recommendation was made. */
    RECOMMENDATION_MADE,
    /** The day on which the answer to it is due. */
    RESPONSE_DUE,
    /** The words of one or more recommendations. */
    RECOMMENDATIONS,
    /** Whether the body accepts the recommendation. */
    ACCEPTED,
    /** What the body answered, in its words. */
    RESPONSE,
    /** The publisher's own tags. */
    TAGS
  }
}
