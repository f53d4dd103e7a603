package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one list of protected characteristics, by the headings of the Act. */
class ProtectedCharacteristicsTests {

  @ParameterizedTest
  @CsvSource({
    "Elderly driver, Age",
    "Autistic sergeant, Disability",
    "Transgender officer, Gender reassignment",
    "Married constable, Marriage and civil partnership",
    "Pregnant detainee, Pregnancy and maternity",
    "Officer of mixed heritage, Race",
    "Romanian caller, Race",
    "Muslim inspector, Religion or belief",
    "Female officer, Sex",
    "Man in the car, Sex",
    "Lesbian constable, Sexual orientation"
  })
  void findsEachCharacteristicInALabel(String label, String heading) {
    assertThat(ProtectedCharacteristics.inLabel(label)).contains(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officer C",
        "Custody sergeant",
        "Two former officers",
        "British Transport Police constable",
        "Transport officer",
        "Manager who wrote the letter",
        "Call handler who took the first call"
      })
  void findsNoneInWhatSomebodyDoes(String label) {
    assertThat(ProtectedCharacteristics.inLabel(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sending a racist message",
        "Homophobic remarks about a colleague",
        "Failing to find a missing man",
        "Taking an old phone from the store"
      })
  void leavesTheConductAsItWas(String gist) {
    assertThat(ProtectedCharacteristics.in(gist)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Stopping a black driver without grounds, Race",
    "Mocking a colleague's sexual orientation, Sexual orientation",
    "Leaving an elderly caller waiting, Age"
  })
  void findsWhatAGistTellsOfSomebody(String gist, String heading) {
    assertThat(ProtectedCharacteristics.in(gist)).contains(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apologise to the disabled driver. | Apologise to the driver.",
        "Write to the young, pregnant detainee. | Write to the detainee.",
        "Give the deaf and elderly complainant a reply. | Give the complainant a reply."
      })
  void takesThemOffOnePerson(String recommendation, String without) {
    assertThat(ProtectedCharacteristics.without(recommendation)).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Train staff to deal with people with mental health needs.",
        "Record the ethnicity of those who are stopped.",
        "Review the policy on the race equality scheme."
      })
  void leavesARecommendationAboutEverybody(String recommendation) {
    assertThat(ProtectedCharacteristics.without(recommendation)).isEqualTo(recommendation);
  }
}
