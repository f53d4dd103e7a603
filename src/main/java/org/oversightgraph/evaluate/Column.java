package org.oversightgraph.evaluate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The part of the sample that a page belongs to: the pages that rules are written on, or those held
 * out, which are only scored. Every third page is held out, by the SHA-256 of its id.
 */
public enum Column {
  WRITTEN_ON("written on"),
  HELD_OUT("only scored");

  private static final BigInteger PARTS = BigInteger.valueOf(3);

  private final String says;

  Column(String says) {
    this.says = says;
  }

  /** The column of the page with this id. */
  public static Column of(String pageId) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(pageId.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(PARTS).signum() == 0 ? HELD_OUT : WRITTEN_ON;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }

  /** What the column is called, for people. */
  public String says() {
    return says;
  }
}
