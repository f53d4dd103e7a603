package org.oversightgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.evaluate.GoldPage.Assessment;
import org.oversightgraph.evaluate.GoldPage.Held;
import org.oversightgraph.evaluate.GoldPage.NamedStandard;
import org.oversightgraph.evaluate.GoldPage.Result;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.vocabulary.Vocabulary;

class EvaluationTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String HELD_OUT = "held-out";

  private static final String FILE =
      """
      documents:
        - {key: page, kind: OFFICIAL, title: A page, publisher: A body}
      case:
        key: two-officers
        references: ["2099/000001"]
        title: Two officers and a sergeant
        occurred: "2019-05/2019-06"
        forces: [kent]
        evidence: ["page#char=0,6"]
      stations:
        - {key: quay, name: The Quay custody suite, kind: UNIT, force: kent, evidence: ["page#char=0,6"]}
      subjects:
        - {key: officers, label: Two officers, size: 2, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: sergeant, label: Sergeant, rank: SERGEANT, role: SUBJECT, evidence: ["page#char=0,6"]}
        - {key: inspector, label: Inspector, rank: INSPECTOR, role: WITNESS, evidence: ["page#char=0,6"]}
      proceedings:
        - {key: hearing, kind: MISCONDUCT_HEARING, held: "2019-23", evidence: ["page#char=0,6"]}
      allegations:
        - key: force
          gist: Pushed a man
          subjects: [officers]
          standards: [use-of-force]
          evidence: ["page#char=0,6"]
          findings:
            - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, level: MISCONDUCT, evidence: ["page#char=0,6"]}
            - {stage: PANEL, result: NOT_PROVEN, standards: [use-of-force], evidence: ["page#char=0,6"]}
        - key: notes
          gist: Wrote nothing down
          subjects: [sergeant]
          standards: [orders-instructions]
          evidence: ["page#char=0,6"]
          findings:
            - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, level: MISCONDUCT, evidence: ["page#char=0,6"]}
            - {stage: PANEL, result: PROVEN, standards: [orders-instructions], evidence: ["page#char=0,6"]}
        - key: delay
          gist: Came late
          subjects: [sergeant]
          evidence: ["page#char=0,6"]
          findings:
            - {stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, evidence: ["page#char=0,6"]}
      outcomes:
        - {key: warning-one, kind: WRITTEN_WARNING, subjects: [officers], count: 1, evidence: ["page#char=0,6"]}
        - {key: warning-two, kind: WRITTEN_WARNING, subjects: [sergeant], count: 1, evidence: ["page#char=0,6"]}
      """;

  @Test
  void findsNothingMissingWhereAllWasRead() {
    Report report = evaluate(gold("investigator", 3, "autumn 2019"), FILE);

    assertThat(report.misses()).isEmpty();
    assertThat(score(report, Field.STANDARDS_STATUS)).isEqualTo(new Score(2, 0, 0));
    assertThat(score(report, Field.RANKS)).isEqualTo(new Score(1, 0, 0));
    assertThat(score(report, Field.OUTCOMES_COUNT)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void addsUpPeopleWithOneCaseToAnswer() {
    Report report = evaluate(gold("investigator", 2, "autumn 2019"), FILE);

    assertThat(report.misses())
        .extracting(Miss::words)
        .containsExactly(
            "a  case-to-answer-count  expected, not found: misconduct · investigator × 2"
                + "  (found: misconduct · investigator × 3)",
            "a  case-to-answer-count  found, not expected: misconduct · investigator × 3"
                + "  (expected: misconduct · investigator × 2)\n      \"A page\"");
  }

  @Test
  void countsForNeitherSideWhatNobodySaysByWhomItWasFound() {
    Report report = evaluate(gold(null, 3, "autumn 2019"), FILE);

    assertThat(score(report, Field.CASE_TO_ANSWER_COUNT)).isEqualTo(new Score(0, 0, 0));
  }

  @Test
  void countsAWrongDateOnBothSides() {
    Report report = evaluate(gold("investigator", 3, "2019-10"), FILE);

    assertThat(score(report, Field.PROCEEDINGS)).isEqualTo(new Score(1, 0, 0));
    assertThat(score(report, Field.PROCEEDINGS_DATE)).isEqualTo(new Score(0, 1, 1));
    assertThat(score(report, Field.PROCEEDINGS_DATE).f1()).isZero();
  }

  @Test
  void missesEverythingOfAPageThatCouldNotBeRead() {
    Evaluation evaluation = evaluation(gold("investigator", 3, "autumn 2019"));

    evaluation.missed("a");

    assertThat(score(evaluation.report(), Field.STANDARDS)).isEqualTo(new Score(0, 0, 2));
  }

  @Test
  void neverTellsWhatIsWrongWithAHeldOutPage() {
    GoldPage gold =
        new GoldPage(
            HELD_OUT,
            List.of("2099/000009"),
            List.of("kent"),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    Evaluation evaluation = evaluation(gold);

    evaluation.missed(HELD_OUT);

    assertThat(evaluation.report().misses()).isEmpty();
    assertThat(evaluation.report().score(Column.HELD_OUT, Field.FORCES))
        .isEqualTo(new Score(0, 0, 1));
    assertThat(evaluation.report().score(Column.WRITTEN_ON, Field.FORCES)).isEqualTo(Score.NONE);
  }

  private static Score score(Report report, Field field) {
    return report.score(Column.of("a"), field);
  }

  private static Report evaluate(GoldPage gold, String yaml) {
    CaseFile read = new CaseFiles().read("test.yaml", yaml);
    Evaluation evaluation = evaluation(gold);
    evaluation.compare("a", publication(), read);
    return evaluation.report();
  }

  private static Evaluation evaluation(GoldPage gold) {
    Material material = new Material(List.of(), List.of(gold), List.of());
    return new Evaluation(material, EnumSet.allOf(Field.class), VOCABULARY);
  }

  private static Publication publication() {
    SourceDocument document =
        SourceDocument.held(
            "A page", "A body", DocumentKind.OFFICIAL, null, null, "A page", "A page of a body");
    return new Publication(document, List.of(), List.of(), List.of(), List.of());
  }

  private static GoldPage gold(String by, Integer count, String held) {
    return new GoldPage(
        "a",
        List.of("2099/000001"),
        List.of("kent"),
        List.of("Quay Custody Suite"),
        "2019-05",
        null,
        null,
        List.of(
            new NamedStandard("use-of-force", "not-proven"),
            new NamedStandard("orders-instructions", "breach-found")),
        List.of(new Assessment("misconduct", by, count)),
        List.of(new Held("misconduct-hearing", held)),
        List.of(new Result("written-warning", 2)),
        List.of("sergeant"),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null);
  }
}
