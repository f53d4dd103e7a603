package org.oversightgraph.evaluate.mini.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

  @ParameterizedTest
  @CsvSource({
    "PC A, Constable A, true",
    "Officer A, Inspector A, true",
    "Officer A, Officer B, false",
    "the sergeant, the inspector, false",
    "first officer, second officer, false",
    "the male officer, the female officer, false",
    "the driver, the van driver, true"
  })
  void tellsPeopleApart(String one, String other, boolean same) {
    assertThat(Likeness.probablySame(one, other)).isEqualTo(same);
  }
}
