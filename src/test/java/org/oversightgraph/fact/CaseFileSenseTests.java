package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.fact.SmallFile.mistakes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSenseTests {

  @Test
  void rejectsACitationOfAnUnknownDocument() {
    assertThat(mistakes(SmallFile.TEXT.replace("[summary#", "[report#paragraph=2, summary#")))
        .containsExactly(
            "9 case.evidence[0]: 'report' is no key of documents; there are [summary]");
  }

  @Test
  void rejectsAPassageThatEndsBeforeItBegins() {
    String fragments = "[\"summary#char=0,9\", \"summary#char=20,10\"]";

    assertThat(mistakes(SmallFile.TEXT.replace("[summary#paragraph=1]", fragments)))
        .containsExactly("9 case.evidence[1]: 'summary#char=20,10' ends before it begins");
  }

  @Test
  void rejectsEvidenceForAPropertyThatIsNotThere() {
    String byProperty = "{title: [summary#paragraph=1], mode: [summary#paragraph=1]}";

    assertThat(mistakes(SmallFile.TEXT.replace("[summary#paragraph=1]", byProperty)))
        .containsExactly("9 case.evidence.mode: there is no 'mode' beside this evidence");
  }

  @Test
  void rejectsKeysOfStationsThatLeadNowhere() {
    assertThat(
            mistakes(
                SmallFile.with(
                        """
                        stations:
                          - {key: s, name: S, kind: UNIT, partOf: nowhere, CITED}
                        subjects:
                          - key: a
                            label: A
                            role: SUBJECT
                            postings: [{station: nowhere, CITED}]
                            CITED
                        recommendations:
                          - {key: r, gist: R, addressedTo: [kent], stations: [nowhere], CITED}
                        """)
                    .replace("title: A case\n", "title: A case\n  stations: [nowhere]\n")))
        .containsExactly(
            "9 case.stations[0]: 'nowhere' is no key of stations; there are [s]",
            "12 stations[0].partOf: 'nowhere' is no key of stations; there are [s]",
            "17 subjects[0].postings[0].station: 'nowhere' is no key of stations; there are [s]",
            "20 recommendations[0].stations[0]: 'nowhere' is no key of stations; there are [s]");
  }

  @Test
  void rejectsKeysOfSubjectsCohortsAndProceedingsThatLeadNowhere() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - {key: a, label: A, role: SUBJECT, partOf: b, CITED}
                      - {key: b, label: B, role: SUBJECT, CITED}
                    chats:
                      - {key: c, members: [{subject: nobody, role: MEMBER, CITED}], CITED}
                    allegations:
                      - key: letter
                        gist: A letter
                        subjects: [a, nobody]
                        findings:
                          - {stage: PANEL, result: PROVEN, proceeding: never, CITED}
                        CITED
                    outcomes:
                      - key: fine
                        kind: FINE
                        subjects:
                          - nobody
                        count: 1
                        proceeding: never
                        CITED
                    """)))
        .containsExactly(
            "11 subjects[0].partOf: 'b' is no key of subjects with a size; there are []",
            "14 chats[0].members[0].subject: 'nobody' is no key of subjects; there are [a, b]",
            "18 allegations[0].subjects[1]: 'nobody' is no key of subjects; there are [a, b]",
            "20 allegations[0].findings[0].proceeding: 'never' is no key of proceedings; there are"
                + " []",
            "26 outcomes[0].subjects[0]: 'nobody' is no key of subjects; there are [a, b]",
            "28 outcomes[0].proceeding: 'never' is no key of proceedings; there are []");
  }

  @Test
  void rejectsAKeyThatIsUsedTwice() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    proceedings:
                      - {key: meeting, kind: MISCONDUCT_MEETING, CITED}
                      - {key: meeting, kind: MISCONDUCT_HEARING, CITED}
                    recommendations:
                      - key: r
                        gist: R
                        addressedTo: [kent]
                        CITED
                        responses:
                          - {key: reply, status: AWAITING_RESPONSE, CITED}
                          - {key: reply, status: ACCEPTED, CITED}
                    """)))
        .containsExactly(
            "12 proceedings[1].key: 'meeting' is the key of another entry of this list",
            "20 recommendations[0].responses[1].key: 'reply' is the key of another entry of this"
                + " list");
  }

  @Test
  void rejectsALabelThatTwoSubjectsHaveWhateverItsCaseAndSpacing() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - {key: a, label: Officer A, role: SUBJECT, CITED}
                      - {key: b, label: "officer  a", role: VICTIM, CITED}
                      - {key: c, label: Officer A, size: 2, role: SUBJECT, CITED}
                    """)))
        .containsExactly("12 subjects[1].label: 'officer  a' is the label of another subject too");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-30", "2019-99", "yesterday", ".."})
  void rejectsADateThatDoesNotExistInTheWordsOfDates(String date) {
    String expected = "'" + date + "' is no date: expected a day 2019-10-24, month 2019-10";

    assertThat(mistakes(SmallFile.withCase("occurred: \"" + date + "\"")))
        .singleElement()
        .asString()
        .startsWith("9 case.occurred: " + expected);
    assertThat(mistakes(SmallFile.withCase("opened:\n    edtf: \"" + date + "\"\n    text: then")))
        .singleElement()
        .asString()
        .startsWith("10 case.opened.edtf: " + expected);
  }

  @Test
  void rejectsAnIntervalThatEndsBeforeItBegins() {
    assertThat(mistakes(SmallFile.withCase("occurred: 2019-10/2019-03")))
        .containsExactly("9 case.occurred: '2019-10/2019-03' ends before it begins");
  }

  @Test
  void rejectsAnIntervalThatIsOpenAtBothEnds() {
    assertThat(mistakes(SmallFile.withCase("occurred: ../..")))
        .singleElement()
        .asString()
        .startsWith("9 case.occurred: found '../..', expected: A date as exact as its source");
  }

  @Test
  void rejectsStationsThatArePartsOfThemselves() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    stations:
                      - {key: a, name: A, kind: UNIT, partOf: a, CITED}
                      - {key: b, name: B, kind: UNIT, partOf: c, CITED}
                      - {key: c, name: C, kind: UNIT, partOf: b, CITED}
                      - {key: d, name: D, kind: UNIT, partOf: c, CITED}
                    """)))
        .containsExactly(
            "11 stations[0].partOf: 'a' is a part of itself",
            "12 stations[1].partOf: 'b' is a part of itself",
            "13 stations[2].partOf: 'c' is a part of itself");
  }

  @Test
  void rejectsACohortThatIsAPartOfItself() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - {key: four, label: Four, size: 4, role: SUBJECT, partOf: four, CITED}
                    """)))
        .containsExactly("11 subjects[0].partOf: 'four' is a part of itself");
  }

  @Test
  void reportsMistakesOfEveryKindInTheOrderOfTheLines() {
    assertThat(
            mistakes(
                SmallFile.with(
                        """
                        subjects:
                          - {key: a, label: A, role: SUBJECT, partOf: nobody, CITED}
                          - {key: b, label: B, role: CULPRIT, CITED}
                          - {key: a, label: C, role: SUBJECT, size: some, CITED}
                        """)
                    .replace("kind: OFFICIAL", "kind: RUMOUR")
                    .replace("[summary#paragraph=1]", "[report#paragraph=1]")))
        .map(mistake -> mistake.substring(0, mistake.indexOf(':')))
        .containsExactly(
            "3 documents[0].kind",
            "9 case.evidence[0]",
            "11 subjects[0].partOf",
            "12 subjects[1].role",
            "13 subjects[2].key",
            "13 subjects[2].size");
  }
}
