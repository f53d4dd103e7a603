package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTests {

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "a, A, a",
    "boat, Boat, boat",
    "PC A, PC A, PC A",
    "A van, A van, a van",
    "4 vans, 4 vans, 4 vans"
  })
  void writesAnyWordsWithAndWithoutACapital(String words, String capital, String uncapital) {
    assertThat(Capitals.capital(words)).isEqualTo(capital);
    assertThat(Capitals.uncapital(words)).isEqualTo(uncapital);
  }
}
