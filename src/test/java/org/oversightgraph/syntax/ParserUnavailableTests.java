package org.oversightgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import org.junit.jupiter.api.Test;

class ParserUnavailableTests {

  @Test
  void saysWhatIsWrongWhereAndWhatToDo() {
    assertThat(new ParserUnavailable(new EOFException("it ends early")))
        .hasMessageContainingAll(
            "/org/oversightgraph/syntax/english-models.bin",
            "it ends early",
            "build anew with Maven")
        .hasCauseInstanceOf(EOFException.class);
  }
}
