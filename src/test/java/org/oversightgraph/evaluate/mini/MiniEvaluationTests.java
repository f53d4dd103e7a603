package org.oversightgraph.evaluate.mini;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.evaluate.Score;
import org.oversightgraph.evaluate.mini.comparing.PageRead;
import org.oversightgraph.fact.casefile.CaseFiles;
import tools.jackson.databind.json.JsonMapper;

class MiniEvaluationTests {

  private static final String FILE =
      """
      documents:
        - {key: page, kind: OFFICIAL, title: A page, publisher: A body}
      case:
        key: two-constables
        references: ["2099/000001"]
        title: Two constables and a sergeant
        forces: [kent]
        evidence: ["page#char=0,6"]
      subjects:
        - {key: pc-a, label: PC A, rank: CONSTABLE, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: pc-b, label: PC B, rank: CONSTABLE, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: sergeant, label: the sergeant, rank: SERGEANT, role: WITNESS, evidence: ["page#char=0,6"]}
      proceedings:
        - {key: hearing, kind: MISCONDUCT_HEARING, held: "2019-05", evidence: ["page#char=0,6"]}
      allegations:
        - key: force
          gist: Pushed a man
          subjects: [pc-a, pc-b]
          evidence: ["page#char=0,6"]
          findings:
            - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, level: MISCONDUCT, evidence: ["page#char=0,6"]}
      outcomes:
        - {key: warning, kind: WRITTEN_WARNING, subjects: [pc-a], count: 1, evidence: ["page#char=0,6"]}
      """;
  private static final String PEOPLE =
      """
      {"who": "Constable A", "role": "SUBJECT", "count": 1},
      {"who": "Constable B", "role": "SUBJECT", "count": 1},
      {"who": "sergeant", "role": "WITNESS", "count": 1}
      """;
  private static final String FINDING =
      """
      {"who": "%s", "stage": "INVESTIGATOR", "result": "CASE_TO_ANSWER", "level": "MISCONDUCT", "standard": null %s}
      """;

  @Test
  void findsPeopleByOtherWordsForThem() {
    assertThat(report("{\"subjects\": [%s]}".formatted(PEOPLE)).rows().get("subjects"))
        .isEqualTo(new Score(3, 0, 0));
  }

  @Test
  void countsSomebodyAsWrongInAnotherRole() {
    String people = PEOPLE.replace("WITNESS", "SUPERVISOR");

    assertThat(report("{\"subjects\": [%s]}".formatted(people)).rows().get("subjects"))
        .isEqualTo(new Score(2, 1, 1));
  }

  @Test
  void comparesFindingsPersonByPerson() {
    String expect =
        "{\"subjects\": [%s], \"findings\": [%s, %s]}"
            .formatted(
                PEOPLE, FINDING.formatted("Constable A", ""), FINDING.formatted("sergeant", ""));

    assertThat(report(expect).rows().get("findings")).isEqualTo(new Score(1, 1, 1));
    assertThat(report(expect).loose().get("findings, whoever")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void takesMembersForTheirGroup() {
    String expect =
        """
        {"subjects": [{"who": "two constables", "role": "SUBJECT", "count": 2},
                      {"who": "sergeant", "role": "WITNESS", "count": 1}],
         "may": {"subjects": [{"who": "Constable A", "role": "SUBJECT", "count": 1},
                              {"who": "Constable B", "role": "SUBJECT", "count": 1}]},
         "findings": [%s]}
        """
            .formatted(FINDING.formatted("two constables", ", \"count\": 2"));
    MiniReport report = report(expect);

    assertThat(report.rows().get("findings")).isEqualTo(new Score(1, 0, 0));
    assertThat(report.rows().get("subjects")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void countsNeitherWayWhatMayBeHeld() {
    String expect =
        "{\"subjects\": [%s], \"findings\": [%s], \"may\": {\"findings\": [%s]}}"
            .formatted(
                PEOPLE, FINDING.formatted("Constable A", ""), FINDING.formatted("Constable B", ""));

    assertThat(report(expect).rows().get("findings")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void missesEverythingOfARefusedPage() {
    MiniEvaluation evaluation = new MiniEvaluation();

    evaluation.compare(
        mini("{\"subjects\": [%s]}".formatted(PEOPLE), "A group chat existed"), List.of());

    assertThat(evaluation.report().strict()).isEqualTo(new Score(0, 0, 3));
    assertThat(evaluation.report().misses()).contains("no case found");
  }

  @ParameterizedTest
  @CsvSource({
    "The sergeant is a SUBJECT, false, true",
    "The sergeant is a person, true, true",
    "The sergeant received a written warning, false, true",
    "Constable B received a written warning, false, true",
    "Constable A received a written warning, true, true",
    "Two officers received a written warning, false, true",
    "Constable B has a case to answer, true, true",
    "Constable B has a case to answer for gross misconduct, false, true",
    "There is a case to answer, true, true",
    "The force found a case to answer for misconduct, false, true",
    "There are three people, true, true",
    "There are more than three people, false, true",
    "A misconduct hearing was held, true, true",
    "A misconduct meeting was held, false, true",
    "WRITTEN_WARNING is an outcome, true, true",
    "Gross misconduct was proven, false, true",
    "A group chat existed, false, true",
    "The weather was fine, false, false"
  })
  void judgesForbiddenSentences(String sentence, boolean said, boolean understood) {
    MiniReport.Sentences sentences =
        report(
                "{\"subjects\": [{\"who\": \"Constable A\", \"role\": \"SUBJECT\", \"count\": 1},"
                    + "{\"who\": \"Constable B\", \"role\": \"SUBJECT\", \"count\": 1}]}",
                sentence)
            .sentences();

    assertThat(sentences).isEqualTo(new MiniReport.Sentences(1, understood ? 1 : 0, said ? 1 : 0));
  }

  private static MiniReport report(String expect) {
    return report(expect, "A group chat existed");
  }

  private static MiniReport report(String expect, String not) {
    MiniEvaluation evaluation = new MiniEvaluation();
    PageRead read = new PageRead("A page", new CaseFiles().read("test.yaml", FILE));
    evaluation.compare(mini(expect, not), List.of(read));
    return evaluation.report();
  }

  private static Mini mini(String expect, String not) {
    return new Mini(
        "m",
        "K",
        "A page",
        "A page",
        null,
        null,
        JsonMapper.shared().readTree(expect),
        List.of(not));
  }
}
