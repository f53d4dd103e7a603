package org.oversightgraph.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says who holds the port of the web pages, as is said of Neo4j's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WebPortTaken extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "Port %d, for the web pages and GraphQL, is taken by %s."
            .formatted(cause.getPort(), PortHolder.describe(cause.getPort())),
        "Stop that process, or set server.port to another port.",
        cause);
  }
}
