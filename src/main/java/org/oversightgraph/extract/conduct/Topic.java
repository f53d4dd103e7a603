package org.oversightgraph.extract.conduct;

import java.util.List;
import java.util.Locale;

/**
 * Parts of words without which a sentence cannot be about a matter; most sentences of a page are
 * thereby left to others before any rule is tried.
 */
enum Topic {
  FINDING(
      "misconduct",
      "case",
      "standard",
      "disciplin",
      "perform",
      "prove",
      "dishonest",
      "force",
      "agree",
      "concur",
      "breach",
      "alleg",
      "admit",
      "accept",
      "revis",
      "justif"),
  OUTCOME(
      "warning",
      "advice",
      "action",
      "practice",
      "learning",
      "training",
      "coaching",
      "feedback",
      "debrief",
      "reflect",
      "refresher",
      "dismiss",
      "sacked",
      "fired",
      "demoted",
      "rank",
      "resign",
      "retir",
      "convict",
      "guilty",
      "plea",
      "plead",
      "admitted",
      "acquit",
      "cleared",
      "sentence",
      "jail",
      "prison",
      "barred",
      "advisory",
      "sanction",
      "penalt",
      "agreed",
      "accepted",
      "proceedings"),
  PROCEEDING(
      "meeting",
      "hearing",
      "panel",
      "tribunal",
      "inquest",
      "coroner",
      "proceedings",
      "trial",
      "court",
      "judge",
      "judicial",
      "verdict",
      "jury"),
  STANDARD(
      "force",
      "respect",
      "courte",
      "honest",
      "integrity",
      "equality",
      "orders",
      "instructions",
      "duties",
      "duty",
      "responsib",
      "diligen",
      "neglect",
      "confidential",
      "fitness",
      "unfit",
      "discredit",
      "disrepute",
      "challeng");

  private final List<String> parts;

  Topic(String... parts) {
    this.parts = List.of(parts);
  }

  /** Whether a sentence can be about it. */
  boolean in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(lower::contains);
  }

  /** Whether a sentence can be about any of them. */
  static boolean anyIn(String words) {
    return FINDING.in(words) || OUTCOME.in(words) || PROCEEDING.in(words) || STANDARD.in(words);
  }
}
