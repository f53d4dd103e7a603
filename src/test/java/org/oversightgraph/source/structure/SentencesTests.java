package org.oversightgraph.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

  private final Sentences sentences = new Sentences();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force should mark its boats (e.g. Dinghies and rafts) by noon.",
        "Boats, oars, ropes, etc. are to be counted twice a year.",
        "Lamps, i.e. Those on boats, are to be lit at night.",
        "He was moved to St. Odo’s Hill in the morning.",
        "The boat was moored at jetty No. 4 until noon.",
        "Under reg. 43 the report was to be sent to the harbour master.",
        "At 4 p.m. the boat had gone and nobody knew where.",
      })
  void goOnAfterAnAbbreviation(String words) {
    assertThat(read(words)).containsExactly(words);
  }

  @Test
  void endAtAnAbbreviationWhereAnotherBegins() {
    assertThat(read("They counted boats, oars, etc. The harbour master was pleased."))
        .containsExactly("They counted boats, oars, etc.", "The harbour master was pleased.");
  }

  private List<String> read(String words) {
    return sentences.of(words).stream().map(span -> span.of(words)).toList();
  }
}
