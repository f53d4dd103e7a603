package org.oversightgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTests {

  @Test
  void holdsAboutAThirdOut() {
    long heldOut =
        IntStream.range(0, 3000)
            .filter(each -> Column.of("page" + each) == Column.HELD_OUT)
            .count();

    assertThat(heldOut).isBetween(900L, 1100L);
  }

  @Test
  void keepsAPageWhereItIs() {
    assertThat(Column.of("a")).isEqualTo(Column.WRITTEN_ON);
    assertThat(Column.of("held-out")).isEqualTo(Column.HELD_OUT);
  }
}
