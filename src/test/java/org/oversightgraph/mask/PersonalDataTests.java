package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may not write, told by its kind and never repeated. */
class PersonalDataTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PC Imelda Trubshaw | a personal name | Trubshaw",
        "Sent remarks to Sgt Trubshaw | a personal name | Trubshaw",
        "Lives at 14 Poplar Lane, Ashford | a postal address | Poplar",
        "Seen near TN24 9QQ | a postcode | TN24",
        "Wrote from i.trub@example.org | an e-mail address | trub",
        "Rang 01632 960 123 | a telephone number | 960",
        "Constable with collar number 5521 | a collar number | 5521",
        "Officer born on 3 May 1981 | a date of birth | 1981",
        "Officer aged 37 | an age | 37",
        "Drove AB12 CDE | a vehicle registration | CDE",
        "Posted as @trubs88 | a social media handle | trubs"
      })
  void saysTheKindAndNotTheWords(String words, String kind, String secret) {
    assertThat(PersonalData.refused(words))
        .hasValueSatisfying(why -> assertThat(why).contains(kind).doesNotContain(secret));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officer A",
        "False letter on a noticeboard at St James Palace",
        "2099/000123",
        "2099-05-01",
        "https://www.kent.police.uk/misconduct/2099/may",
        "April and December 2099",
        "Operation Argens",
        "12 weeks",
        "[name] sent three messages"
      })
  void letsPassWhatIdentifiesNobody(String words) {
    assertThat(PersonalData.refused(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Female officer", "Asian constable", "Disabled sergeant"})
  void refusesACharacteristicInALabelAlone(String label) {
    assertThat(PersonalData.refusedInLabel(label))
        .hasValueSatisfying(why -> assertThat(why).contains("a protected characteristic"));
    assertThat(PersonalData.refused(label)).isEmpty();
  }
}
