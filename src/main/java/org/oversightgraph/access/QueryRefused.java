package org.oversightgraph.access;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** A query that asks for more than one query may; says by how much. */
final class QueryRefused extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final String measure;
  private final int asked;
  private final int limit;

  QueryRefused(String measure, int asked, int limit) {
    super(
        "This query has a %s of %d, and %d is the limit: ask for fewer levels or smaller pages"
            .formatted(measure, asked, limit));
    this.measure = measure;
    this.asked = asked;
    this.limit = limit;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return Map.of("classification", "QUERY_REFUSED", measure, asked, "limit", limit);
  }
}
