package org.oversightgraph.graph.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person ruled on an extracted fact. A fact is named by the node's id, by the node's id with
 * {@code #} and a property, or as a relationship: the id of the one end, the type, the id of the
 * other.
 *
 * @param value what is right; null unless corrected
 */
public record Review(String fact, Verdict verdict, @Nullable String value) {

  /** What a person can rule. */
  enum Verdict {
    /** The passage says so. */
    ACCEPTED,
    /** The passage says something else, which the person gives. */
    CORRECTED,
    /** The passage says no such thing. */
    REJECTED
  }

  /** Whether it is about a relationship. */
  boolean ofRelation() {
    return fact.indexOf(' ') > 0;
  }

  /** The node that it is about, or that the relationship leads from. */
  String node() {
    return fact.split("[# ]", 2)[0];
  }

  /** The property that it is about, or null where it is about the whole node. */
  @Nullable String property() {
    int end = fact.indexOf('#');
    return end < 0 ? null : fact.substring(end + 1);
  }

  static String ofProperty(String node, String property) {
    return node + "#" + property;
  }
}
