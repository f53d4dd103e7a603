package org.oversightgraph.evaluate.quality;

/** A fault that a case file shows by itself, whatever its publication says. */
enum Check {
  GIST_IS_HEADING("an allegation's gist repeats the heading"),
  SUBJECT_WITHOUT_FACT("a subject of whom nothing is said"),
  EMPTY_ALLEGATION("an allegation without finding, outcome or standard"),
  SAME_PERSON("two single subjects who are probably one"),
  CONTRADICTION("opposite results at one stage, of one subject and standard"),
  OUTCOME_OF_OTHERS("an outcome for somebody who is no subject"),
  COUNT_ABOVE_SIZE("a count above the number of people");

  private final String says;

  Check(String says) {
    this.says = says;
  }

  String says() {
    return says;
  }
}
