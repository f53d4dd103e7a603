package org.oversightgraph.fact.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFileFormat;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.fact.casefile.ReadingGaps.DoubtEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConsistencyTests {

  private static final String HEAD =
      """
      basis: REVIEWED
      documents:
        - {key: page, kind: OFFICIAL, title: A page, publisher: A body}
      case: {key: test-case, title: A page, evidence: [page#paragraph=1]}
      subjects:
        - {key: two, label: Two sergeants, size: 2, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: one, label: Sergeant A, partOf: two, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: clerk, label: Call handler, role: WITNESS, evidence: [page#paragraph=2]}
      """;
  private static final String ALLEGATION =
      """
      allegations:
        - key: visit
          gist: Visited nobody
          subjects: [two]
          findings:
            - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, level: MISCONDUCT, %s evidence: [page#paragraph=3]}
            - {%s, evidence: [page#paragraph=4]}
          evidence: [page#paragraph=3]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER' | 0",
        "'' | 'stage: FORCE, result: NO_CASE_TO_ANSWER' | 2",
        "'' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, level: GROSS_MISCONDUCT' | 2",
        "'' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, standards: [use-of-force]' | 2",
        "'count: 1,' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, count: 1' | 2",
        "'count: 2,' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, count: 2' | 0",
        "'on: 2030-01,' | 'stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, on: 2030-05' | 2",
      })
  void takesOutWhatContradictsItselfAtOneStage(String more, String other, int findings) {
    CaseFile file = check(ALLEGATION.formatted(more, other));

    assertThat(file.allegations().getFirst().findings()).hasSize(findings);
    assertThat(file.doubts())
        .extracting(DoubtEntry::kind)
        .hasSize(2 - findings)
        .allMatch("CONTRADICTION"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clerk | 1 | OUTCOME_OF_OTHER | 'Of Call handler, whom the case is not about: written warning.'",
        "two | 3 | COUNT_ABOVE_SIZE | 'Of Two sergeants, who are 2: written warning for 3.'",
      })
  void takesOutOutcomesThatCannotBe(String who, int count, String kind, String sentence) {
    CaseFile file = check(outcome(who, count));

    assertThat(file.outcomes()).isEmpty();
    assertThat(file.doubts()).first().extracting(DoubtEntry::kind).isEqualTo(kind);
    assertThat(file.doubts()).first().extracting(DoubtEntry::sentence).isEqualTo(sentence);
  }

  @Test
  void keepsAnOutcomeOfOneOfTheGroup() {
    CaseFile file = check(outcome("two", 1));

    assertThat(file.outcomes()).hasSize(1);
    assertThat(file.subjects()).hasSize(3);
    assertThat(file.doubts()).isEmpty();
  }

  @Test
  void takesOutThoseOfWhomNothingIsSaid() {
    CaseFile file = check("");

    assertThat(file.subjects())
        .extracting(CaseFile.SubjectEntry::label)
        .containsExactly("Call handler");
    assertThat(file.doubts())
        .extracting(DoubtEntry::about)
        .containsExactly("Two sergeants", "Sergeant A");
  }

  @Test
  void leavesWhatAPersonReviewedAsItIs() {
    CaseFile reviewed = new CaseFiles().read("page.yaml", HEAD + outcome("clerk", 1));

    assertThat(Consistency.check(reviewed)).isSameAs(reviewed);
  }

  private static String outcome(String who, int count) {
    return "outcomes:\n  - {key: warning, kind: WRITTEN_WARNING, subjects: [%s], count: %d, evidence: [page#paragraph=4]}\n"
        .formatted(who, count);
  }

  /** As read of a page: a file that a person writes is refused with a count above the size. */
  private static CaseFile check(String yaml) {
    JsonNode page = YAMLMapper.shared().readTree(HEAD.replace("REVIEWED", "EXTRACTED") + yaml);
    return Consistency.check(CaseFileFormat.MAPPER.treeToValue(page, CaseFile.class));
  }
}
