package org.oversightgraph.pattern.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTests {

  /** The example of Benjamini and Hochberg (1995), in which four of fifteen stand out. */
  @Test
  void agreesWithThePaper() {
    double[] chances = {
      0.6528, 0.0001, 0.0344, 0.0004, 0.0019, 0.7590, 0.0095, 0.0201, 0.0278, 0.0298, 0.0459,
      0.3240, 0.4262, 0.5719, 1.0000
    };

    assertThat(FalseDiscoveries.threshold(chances)).isEqualTo(0.0095);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(FalseDiscoveries.threshold(new double[0])).isNegative();
    assertThat(FalseDiscoveries.threshold(new double[] {0.06})).isNegative();
    assertThat(FalseDiscoveries.threshold(new double[] {0.05})).isEqualTo(0.05);
  }

  @Test
  void seldomFindsSomethingInChanceAlone() {
    Random random = new Random(1);
    int found = 0;
    for (int time = 0; time < 1000; time++) {
      found += FalseDiscoveries.threshold(random.doubles(100).toArray()) >= 0 ? 1 : 0;
    }

    assertThat(found).isBetween(25, 75);
  }
}
