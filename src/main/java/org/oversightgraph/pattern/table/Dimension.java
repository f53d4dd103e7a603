package org.oversightgraph.pattern.table;

/** By what things are told apart in the rows or columns of a table. */
public enum Dimension {
  FORCE(Of.CASE),
  STATION(Of.CASE),
  STANDARD(Of.FINDING),
  THEME(Of.CASE),
  OUTCOME(Of.PEOPLE),
  PROCEEDING(Of.FINDING),
  STAGE(Of.FINDING),
  RANK(Of.PEOPLE),
  YEAR(Of.CASE),
  RECOMMENDATION_STATUS(Of.CASE);

  private final Of of;

  Dimension(Of of) {
    this.of = of;
  }

  /** Whether a finding has a value of its own, which need not be that of all its people. */
  public boolean isOfFindings() {
    return of == Of.FINDING;
  }

  /** Whether a recommendation has a value, which is about no people. */
  public boolean isOfRecommendations() {
    return of == Of.CASE;
  }

  private enum Of {
    CASE,
    PEOPLE,
    FINDING
  }
}
