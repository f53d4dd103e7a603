package org.oversightgraph.source;

import java.time.Duration;

/** Limits of reading that tests reach quickly. */
public final class Limits {

  private static final String AGENT = ReadingLimits.DEFAULT.userAgent();

  private Limits() {}

  static ReadingLimits ofCharacters(int most) {
    return new ReadingLimits(1_000_000, most, Duration.ofSeconds(5), AGENT, false);
  }

  public static ReadingLimits ofBytes(int most) {
    return new ReadingLimits(most, 1_000_000, Duration.ofSeconds(5), AGENT, false);
  }

  static ReadingLimits withPrivateAddresses() {
    return new ReadingLimits(1_000_000, 1_000_000, Duration.ofSeconds(5), AGENT, true);
  }
}
