package org.oversightgraph.source;

import org.oversightgraph.source.format.Unusable;

/** A publication that cannot be read: which, why, and what can be done about it. */
public final class CannotRead extends RuntimeException {

  private final String place;
  private final String reason;
  private final String remedy;

  public CannotRead(String place, String reason, String remedy) {
    super("%s %s; %s".formatted(place, reason, remedy));
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  public static CannotRead because(String place, Unusable content) {
    CannotRead refusal = new CannotRead(place, content.reason(), content.remedy());
    refusal.initCause(content);
    return refusal;
  }

  /** The file, with the line in JSON Lines, or the address. */
  public String place() {
    return place;
  }

  /** What is the matter with it, as the end of a sentence that begins with its name. */
  public String reason() {
    return reason;
  }

  /** What can be done, as a request. */
  public String remedy() {
    return remedy;
  }
}
