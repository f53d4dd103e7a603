package org.oversightgraph.extract.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Findings and outcomes in the many words in which they are told. */
class WordingsTests {

  @ParameterizedTest
  @CsvFileSource(resources = "/wordings.txt", delimiter = '|')
  void readsWhatIsSaid(String before, String sentence, String expected) {
    Told told = Told.of(before + " " + sentence);

    assertThat(Stream.concat(told.findings().stream(), told.outcomes().stream()))
        .contains(expected);
  }
}
