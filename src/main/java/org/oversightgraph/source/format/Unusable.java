package org.oversightgraph.source.format;

/** Content that cannot be read, why, and what can be done about it. */
public final class Unusable extends RuntimeException {

  private final String reason;
  private final String remedy;

  public Unusable(String reason, String remedy) {
    super(reason + "; " + remedy);
    this.reason = reason;
    this.remedy = remedy;
  }

  public Unusable(String reason, String remedy, Throwable cause) {
    this(reason, remedy);
    initCause(cause);
  }

  public String reason() {
    return reason;
  }

  public String remedy() {
    return remedy;
  }
}
