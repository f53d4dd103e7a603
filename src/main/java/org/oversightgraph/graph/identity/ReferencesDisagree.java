package org.oversightgraph.graph.identity;

import java.util.Collection;
import java.util.List;

/** The references of one case file belong to different cases in the graph. */
public final class ReferencesDisagree extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReferencesDisagree(List<String> references, Collection<String> cases) {
    super(
        "case.references: %s belong to %d cases in the graph (%s): one case file states one case"
            .formatted(String.join(", ", references), cases.size(), String.join(", ", cases)));
  }
}
