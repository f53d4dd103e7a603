package org.oversightgraph.vocabulary;

import java.util.List;

/** The code lists that everything else refers to, read once from the class path. */
public final class Vocabulary {

  private final CodeList<Force> forces;
  private final CodeList<Body> bodies;
  private final CodeList<Standard> standards;
  private final CodeList<Theme> themes;
  private final CodeList<CodedTerm> proceedings;
  private final CodeList<CodedTerm> outcomes;
  private final CodeList<CodedTerm> ranks;
  private final CodeList<CodedTerm> recommendationBases;
  private final CodeList<CodedTerm> responseStatuses;
  private final List<Headcount> headcounts;

  private Vocabulary(CodeListFiles files) {
    CodeListReader lists = new CodeListReader(files);
    this.forces = lists.read("forces.yaml", Force::from);
    this.bodies = lists.read("bodies.yaml", Body::from);
    this.standards = lists.read("standards.yaml", Standard::from);
    this.themes = lists.read("themes.yaml", Theme::from);
    this.proceedings = lists.read("proceedings.yaml", CodedTerm::from);
    this.outcomes = lists.read("outcomes.yaml", CodedTerm::from);
    this.ranks = lists.read("ranks.yaml", CodedTerm::from);
    this.recommendationBases = lists.read("recommendation-bases.yaml", CodedTerm::from);
    this.responseStatuses = lists.read("response-statuses.yaml", CodedTerm::from);
    this.headcounts = new HeadcountReader(files, forces).read();
  }

  /** Throws {@link BrokenCodeList} when a list cannot be used. */
  public static Vocabulary load() {
    return load(CodeListFiles.onClassPath());
  }

  static Vocabulary load(CodeListFiles files) {
    return new Vocabulary(files);
  }

  public CodeList<Force> forces() {
    return forces;
  }

  public CodeList<Body> bodies() {
    return bodies;
  }

  /** The ten Standards of Professional Behaviour in their official order. */
  public CodeList<Standard> standards() {
    return standards;
  }

  public CodeList<Theme> themes() {
    return themes;
  }

  public CodeList<CodedTerm> proceedings() {
    return proceedings;
  }

  public CodeList<CodedTerm> outcomes() {
    return outcomes;
  }

  /** From the lowest rank to the highest. */
  public CodeList<CodedTerm> ranks() {
    return ranks;
  }

  public CodeList<CodedTerm> recommendationBases() {
    return recommendationBases;
  }

  public CodeList<CodedTerm> responseStatuses() {
    return responseStatuses;
  }

  public List<Headcount> headcounts() {
    return headcounts;
  }
}
