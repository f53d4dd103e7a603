package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.fact.SmallFile.mistakes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileFormTests {

  @Test
  void requiresACase() {
    String without = SmallFile.TEXT.substring(0, SmallFile.TEXT.indexOf("case:"));

    assertThat(mistakes(without))
        .containsExactly(
            "1 case: missing, expected: The case itself: what it is called, what happened, when,"
                + " and where.");
    assertThat(mistakes(without + "case:\n"))
        .containsExactly(
            "6 case: found nothing, expected fields: The case itself. What the source does not say"
                + " is left out.");
  }

  @Test
  void requiresADocument() {
    assertThat(mistakes(SmallFile.TEXT.replaceAll("(?s)documents:.*case:", "documents: []\ncase:")))
        .containsExactly(
            "1 documents: found nothing, expected: The publications that are cited; at least one,"
                + " for example the oversight body's summary of the case.",
            "5 case.evidence[0]: 'summary' is no key of documents; there are []");
  }

  @Test
  void namesWhatIsMissingWhereTheItemBegins() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    proceedings:
                      - key: meeting
                        CITED
                    """)))
        .containsExactly(
            "11 proceedings[0].kind: missing, expected: Code of the kind of proceeding, for example"
                + " MISCONDUCT_HEARING.");
  }

  @Test
  void requiresEvidenceOfEveryItem() {
    assertThat(mistakes(SmallFile.TEXT.replace("  evidence: [summary#paragraph=1]\n", "")))
        .singleElement()
        .asString()
        .startsWith("6 case.evidence: missing, expected: The passages behind the case");
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - {key: a, label: A, role: SUBJECT, CITED}
                      - {key: b, label: B, role: SUBJECT}
                      - {key: c, label: C, role: SUBJECT, evidence: []}
                    """)))
        .containsExactly(
            "12 subjects[1].evidence: missing, expected: The passages that speak of the subject and"
                + " its role; at least one citation, for example [summary#paragraph=4].",
            "13 subjects[2].evidence: found nothing, expected: The passages that support what the"
                + " item states, at least one: a list for everything, or a map of property to list.");
  }

  @Test
  void refusesAFieldThatDoesNotExistOnItsOwnLine() {
    assertThat(mistakes(SmallFile.withCase("colour:\n    blue: true")))
        .singleElement()
        .asString()
        .startsWith("9 case.colour: unknown, expected key, references, title,")
        .endsWith(" evidence or otherwise");
    assertThat(mistakes(SmallFile.with("case of mine: none\n")))
        .singleElement()
        .asString()
        .startsWith("10 case of mine: unknown, expected basis, documents, case, linkedCases,");
  }

  @Test
  void refusesACodeThatIsUnknown() {
    assertThat(mistakes(SmallFile.withCase("forces: [metropolitan, rutland]")))
        .singleElement()
        .asString()
        .startsWith("9 case.forces[1]: found 'rutland', expected avon-and-somerset, bedfordshire,")
        .endsWith("police-scotland or psni");
  }

  @Test
  void namesForcesAndBodiesWhereAnOrganisationIsUnknown() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    recommendations:
                      - key: reply
                        gist: Reply
                        addressedTo:
                          - metropolitan
                          - rutland
                        CITED
                    """)))
        .singleElement()
        .asString()
        .startsWith("15 recommendations[0].addressedTo[1]: found 'rutland', expected avon-and-")
        .contains("metropolitan", "npcc")
        .endsWith("home-office or mopac");
  }

  @ParameterizedTest
  @CsvSource({
    "[A], a list, text",
    "{a: b}, fields, text",
    "7, 7, text in quotation marks",
    "true, true, text in quotation marks",
    "'', nothing, text"
  })
  void refusesAnotherTypeThanText(String written, String found, String expected) {
    assertThat(mistakes(SmallFile.TEXT.replace("title: A case", "title: " + written)))
        .containsExactly(
            "8 case.title: found %s, expected %s: What the case is about, in a line and in the"
                    .formatted(found, expected)
                + " writer's own words; no names of people.");
  }

  @ParameterizedTest
  @CsvSource({
    "none, 'found ''none'', expected a whole number: '",
    "1.5, 'found 1.5, expected a whole number: '",
    "-3, 'found -3, expected: '",
    "99999999999, 'found 99999999999, expected: '"
  })
  void refusesASizeThatNoCohortHas(String size, String expected) {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - key: four
                        label: Four
                        size: %s
                        role: SUBJECT
                        CITED
                    """
                        .formatted(size))))
        .containsExactly(
            "13 subjects[0].size: "
                + expected
                + "How many people a group has, for example 7; 0 for a group whose number the source"
                + " does not say; left out for one described person.");
  }

  @Test
  void tellsABlankTextFromOneThatSaysSomething() {
    assertThat(mistakes(SmallFile.TEXT.replace("title: A case", "title: \" \"")))
        .singleElement()
        .asString()
        .startsWith("8 case.title: found ' ', expected: What the case is about");
  }

  @Test
  void saysInWordsHowAKeyAndAReferenceAreWritten() {
    assertThat(mistakes(SmallFile.TEXT.replace("key: a-case", "key: A case")))
        .containsExactly(
            "7 case.key: found 'A case', expected: Name that means something within this file only:"
                + " lower-case letters, digits and hyphens, for example officer-a.");
    assertThat(mistakes(SmallFile.withCase("references: [2017/90526]")))
        .containsExactly(
            "9 case.references[0]: found '2017/90526', expected: A reference number: year, slash,"
                + " six digits, for example 2017/090526.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"summary", "summary#paragraph=0", "summary#paragraph=1234567", "summary#line=3"})
  void saysInWordsHowACitationIsWritten(String citation) {
    assertThat(mistakes(SmallFile.TEXT.replace("[summary#paragraph=1]", "\n  - " + citation)))
        .singleElement()
        .asString()
        .startsWith("10 case.evidence[0]: found '" + citation + "', expected: A passage: the key")
        .endsWith("Example: summary#paragraph=4.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-30", "2019-13-01", "2019-02", "21 January 2020"})
  void saysInWordsHowAFullDateIsWritten(String date) {
    assertThat(mistakes(SmallFile.withCase("published: \"" + date + "\"")))
        .containsExactly(
            "9 case.published: found '%s', expected: A calendar day as year, month and day, in"
                    .formatted(date)
                + " quotation marks, for example \"2020-01-21\".");
  }

  @Test
  void wantsAStationInAForceOrInAnotherStation() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    stations:
                      - {key: a, name: A, kind: UNIT, CITED}
                      - {key: b, name: B, kind: UNIT, force: kent, partOf: a, CITED}
                    """)))
        .containsExactly(
            "11 stations[0].force: missing, expected: Code of the force that it belongs to, for"
                + " example metropolitan; either this or partOf.",
            "12 stations[1]: found fields, expected: Either force or partOf, not both.");
  }

  @Test
  void wantsTheSchemeOfACategory() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - {key: a, label: A, role: SUBJECT, CITED}
                    allegations:
                      - {key: letter, gist: A letter, category: F6, subjects: [a], CITED}
                    """)))
        .singleElement()
        .asString()
        .startsWith("13 allegations[0].categoryScheme: missing, expected: The list that");
  }
}
