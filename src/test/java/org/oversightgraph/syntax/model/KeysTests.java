package org.oversightgraph.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeysTests {

  @Test
  void findsEachKeyWhereItWasGivenAndNoOther() {
    long[] given = keys(0, 5000).toArray();
    Keys keys = new Keys(given);

    for (int place = 0; place < given.length; place++) {
      assertThat(keys.find(given[place])).isEqualTo(place);
    }
    assertThat(keys(1, 5000).filter(key -> keys.find(key) >= 0)).isEmpty();
    assertThat(new Keys(new long[0]).find(7)).isNegative();
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThatThrownBy(() -> Keys.distinct(new long[] {4, 9, 4}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two of 3 words or features have the same key");
  }

  private static LongStream keys(int kind, int count) {
    return IntStream.range(0, count).mapToLong(i -> Keys.of(kind, "word " + i));
  }
}
