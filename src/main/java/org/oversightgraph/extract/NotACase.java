package org.oversightgraph.extract;

import org.oversightgraph.source.Publication;

/** A publication that tells of no case: which, and why it is taken for none. */
public final class NotACase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String reason;

  NotACase(Publication publication, String reason) {
    super("'%s' %s".formatted(publication.title(), reason));
    this.title = publication.title();
    this.reason = reason;
  }

  /** The heading of the publication. */
  public String title() {
    return title;
  }

  /** Why, as the end of a sentence about the publication. */
  public String reason() {
    return reason;
  }
}
