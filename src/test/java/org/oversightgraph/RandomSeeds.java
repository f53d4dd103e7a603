package org.oversightgraph;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Seeds that follow one another, from another one on in each run. The first is printed; {@code
 * -Doversight.test.seed} runs the same ones again, {@code -Pthorough} more of them.
 */
public final class RandomSeeds {

  private static final int NUMBER = Integer.getInteger("oversight.test.tries", 100);
  private static final long FIRST =
      Long.getLong("oversight.test.seed", new Random().nextInt(1_000_000));

  private RandomSeeds() {}

  /** The same ones in all tests of a run. */
  public static long[] get() {
    System.out.printf("%d seeds from -Doversight.test.seed=%d%n", NUMBER, FIRST);
    return LongStream.range(FIRST, FIRST + NUMBER).toArray();
  }
}
