/**
 * The GraphQL API: fields answered by Cypher files of the same name, and controllers where a
 * question needs more.
 */
@ApplicationModule(
    allowedDependencies = {
      "source",
      "graph",
      "graph :: database",
      "link",
      "link :: cluster",
      "link :: followup",
      "link :: network",
      "link :: path",
      "pattern",
      "ingest",
      "access"
    })
@NullMarked
package org.oversightgraph.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
