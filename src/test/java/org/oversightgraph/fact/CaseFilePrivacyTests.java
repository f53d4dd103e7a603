package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oversightgraph.fact.SmallFile.mistakes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.fact.casefile.CaseFiles;

/** Case files name nobody: what does is refused with its line and field, and not repeated. */
class CaseFilePrivacyTests {

  private static final String SAY_IT_WITHOUT =
      ", expected nothing that identifies a person: say it without";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Letter of PC Imelda Trubshaw | 9 case.title | a personal name",
        "summary: She lives at 14 Poplar Lane. | 9 case.summary | a postal address",
        "operation: Write to i.trub@example.org | 9 case.operation | an e-mail address",
        "mode: PC Imelda Trubshaw | 9 case.mode | a personal name"
      })
  void refusesWhatIdentifiesSomebodyInTheCase(String field, String place, String kind) {
    String yaml =
        field.startsWith("title")
            ? SmallFile.TEXT.replace("title: A case", "summary: S\n  " + field)
            : SmallFile.withCase(field);

    assertThat(mistakes(yaml))
        .containsExactly(place + ": found what seems to be " + kind + SAY_IT_WITHOUT);
  }

  @Test
  void refusesLabelsGistsAndNames() {
    String items =
        """
        stations:
          - {key: s, name: House of Mr Trubshaw, kind: UNIT, force: kent, CITED}
        subjects:
          - {key: a, label: Sergeant Imelda Trubshaw, role: SUBJECT, CITED}
          - {key: b, label: Female officer, role: SUBJECT, CITED}
        allegations:
          - {key: g, gist: Gave 07700 900123 to a friend, subjects: [a], CITED}
        """;

    assertThat(mistakes(SmallFile.with(items)))
        .containsExactly(
            "11 stations[0].name: found what seems to be a personal name" + SAY_IT_WITHOUT,
            "13 subjects[0].label: found what seems to be a personal name" + SAY_IT_WITHOUT,
            "14 subjects[1].label: found what seems to be a protected characteristic (sex)"
                + SAY_IT_WITHOUT,
            "16 allegations[0].gist: found what seems to be a telephone number" + SAY_IT_WITHOUT);
  }

  @Test
  void refusesWhatAnotherSourceSaysOfALabel() {
    String item =
        """
        subjects:
          - key: a
            label: Officer A
            role: SUBJECT
            otherwise: [{property: label, value: Pregnant officer, CITED}]
            CITED
        """;

    assertThat(mistakes(SmallFile.with(item)))
        .contains(
            "14 subjects[0].otherwise[0].value: found what seems to be a protected characteristic"
                + " (pregnancy and maternity)"
                + SAY_IT_WITHOUT);
  }

  @Test
  void refusesACorrectionWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CaseFiles().check(NodeKind.OFFICER, "label", "PC Imelda Trubshaw, 14 Poplar Lane"))
        .withMessage("label: found what seems to be a personal name" + SAY_IT_WITHOUT);
  }
}
