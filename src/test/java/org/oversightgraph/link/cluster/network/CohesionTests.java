package org.oversightgraph.link.cluster.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTests {

  /** 0-1 of 0.5, 1-2 of 0.25, 0-2 of 0.25, 2-3 of 0.4, 3-4 of 0.8; 5 by itself. */
  private final WeightedNetwork network = network();

  @Test
  void comparesWhatIsWithinWithWhatLeaves() {
    double[] cohesion = Cohesion.of(network, List.of(new int[] {0, 1, 2}, new int[] {3, 4}));

    assertThat(cohesion[0]).isCloseTo(1.0 / 1.4, within(1e-12));
    assertThat(cohesion[1]).isCloseTo(0.8 / 1.2, within(1e-12));
  }

  @Test
  void isOneWhereNothingLeavesAndNoneWhereNothingIsWithin() {
    assertThat(Cohesion.of(network, List.of(new int[] {0, 1, 2, 3, 4}))[0]).isEqualTo(1);
    assertThat(Cohesion.of(network, List.of(new int[] {0, 3}))[0]).isZero();
    assertThat(Cohesion.of(network, List.of(new int[] {5}))[0]).isZero();
  }

  @Test
  void seesComponentsAndTheirParts() {
    assertThat(network.links()).isEqualTo(5);
    assertThat(network.components()).containsExactly(new int[] {0, 1, 2, 3, 4}, new int[] {5});
    assertThat(network.part(new int[] {0, 1, 2, 3, 4}).weight()).isEqualTo(network.weight());
  }

  private static WeightedNetwork network() {
    double[][] strength = new double[6][6];
    link(strength, 0, 1, 0.5);
    link(strength, 1, 2, 0.25);
    link(strength, 0, 2, 0.25);
    link(strength, 2, 3, 0.4);
    link(strength, 3, 4, 0.8);
    var network = new WeightedNetwork.Builder(6, 1);
    for (double[] row : strength) {
      for (int other = 0; other < row.length; other++) {
        if (row[other] > 0) {
          network.link(other, row[other]);
        }
      }
      network.nextNode();
    }
    return network.build();
  }

  private static void link(double[][] strength, int one, int other, double weight) {
    strength[one][other] = weight;
    strength[other][one] = weight;
  }
}
