package org.oversightgraph.source;

import java.time.Duration;

/**
 * How much is read at most, and how the reader behaves on the web.
 *
 * @param maxBytes the largest file or response, in bytes
 * @param maxCharacters the longest single publication, in characters
 * @param timeout how long an answer from the web may take
 * @param userAgent what the reader calls itself on the web
 * @param privateAddresses whether hosts on private networks may be asked, as in tests
 */
public record ReadingLimits(
    int maxBytes, int maxCharacters, Duration timeout, String userAgent, boolean privateAddresses) {

  /** Limits for publications as people and forces publish them. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(
          20_000_000,
          2_000_000,
          Duration.ofSeconds(20),
          "OversightGraph/0.1 (+reads single publications on police conduct at a person's request)",
          false);

  public ReadingLimits {
    if (maxBytes < 1 || maxCharacters < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("limits of reading must be positive");
    }
  }
}
