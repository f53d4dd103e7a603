package org.oversightgraph.graph.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The graph was written under another pseudonym key, so that nothing would meet what is there. */
public final class OtherPseudonymKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OtherPseudonymKey() {
    super(
        "This database was written under another pseudonym key: the same officer would get a second"
            + " id.");
  }

  /** Prints what to do at start-up instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<OtherPseudonymKey> {
    @Override
    protected FailureAnalysis analyze(Throwable root, OtherPseudonymKey cause) {
      return new FailureAnalysis(
          String.valueOf(cause.getMessage()),
          "Set oversight.pseudonym-key to the key that it was written with (unless set, it is in the"
              + " file pseudonym.key of the data folder), or use an empty database.",
          cause);
    }
  }
}
