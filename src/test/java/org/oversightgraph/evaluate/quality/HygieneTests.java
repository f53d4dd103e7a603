package org.oversightgraph.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;

class HygieneTests {

  private static final String FILE =
      """
      documents:
        - {key: page, kind: OFFICIAL, title: A page, publisher: A body}
      case:
        key: lost-notes
        references: ["2099/000001"]
        title: Lost notes - Kent Police
        forces: [kent]
        evidence: ["page#char=0,6"]
      subjects:
        - {key: officer-a, label: Officer A, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: pc-a, label: PC A, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: clerk, label: the clerk, role: WITNESS, evidence: ["page#char=0,6"]}
      allegations:
        - key: notes
          gist: Lost notes
          subjects: [officer-a]
          evidence: ["page#char=0,6"]
          findings:
            - {stage: FORCE, result: CASE_TO_ANSWER, level: MISCONDUCT, evidence: ["page#char=0,6"]}
            - {stage: FORCE, result: NO_CASE_TO_ANSWER, evidence: ["page#char=0,6"]}
      outcomes:
        - {key: warning, kind: WRITTEN_WARNING, subjects: [clerk], evidence: ["page#char=0,6"]}
      """;

  @Test
  void findsWhatCannotBeRight() {
    CaseFile file = new CaseFiles().read("test.yaml", FILE);

    assertThat(Faults.of(file))
        .extracting(Faults.Fault::check)
        .containsExactlyInAnyOrder(
            Check.GIST_IS_HEADING,
            Check.SUBJECT_WITHOUT_FACT,
            Check.SAME_PERSON,
            Check.CONTRADICTION,
            Check.OUTCOME_OF_OTHERS);
  }

  @Test
  void tellsNothingOfHeldOutPagesButTheirNumber() {
    Hygiene hygiene = new Hygiene();

    hygiene.add("held-out", new CaseFiles().read("test.yaml", FILE));

    assertThat(hygiene.misses()).isEmpty();
    assertThat(hygiene.text())
        .contains("Only scored (1 pages)")
        .contains("| an outcome for somebody who is no subject | 0 | 1 |");
  }
}
