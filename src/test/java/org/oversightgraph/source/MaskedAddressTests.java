package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedAddressTests {

  private static final String OWN = "Imelda Trubshaw rang Kent Police. Ms Trubshaw waited.";
  private static final String MASKED = "[name] rang Kent Police. Ms [name] waited.";

  @Test
  void takesOutTheNamesThatTheTextLost() {
    assertThat(
            MaskedAddress.of("https://example.org/imelda-trubshaw-kent-police-2099", OWN, MASKED))
        .isEqualTo("https://example.org/x-x-kent-police-2099");
  }

  @Test
  void leavesTheHostAndAllOtherWords() {
    assertThat(MaskedAddress.of("https://trubshaw.example.org/rang-kent", OWN, MASKED))
        .isEqualTo("https://trubshaw.example.org/rang-kent");
  }
}
