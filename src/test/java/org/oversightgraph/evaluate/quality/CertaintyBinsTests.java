package org.oversightgraph.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.evaluate.Column;
import org.oversightgraph.evaluate.quality.Calibration.Judged;

class CertaintyBinsTests {

  @Test
  void comparesSaidAndMeasuredCertainty() {
    String text =
        CertaintyBins.text(
            List.of(
                new Judged(Column.WRITTEN_ON, "some/rule", 0.8, true),
                new Judged(Column.WRITTEN_ON, "some/rule", 0.8, false),
                new Judged(Column.HELD_OUT, "some/rule", 1.0, true)));

    assertThat(text)
        .contains("| 0.80-0.85 | 2 | 0.800 | 0.500 | 0 |  |  |")
        .contains("| 0.99-1.00 | 0 |  |  | 1 | 1.000 | 1.000 |")
        .contains("0.80-0.85 #########################               |\n");
  }
}
