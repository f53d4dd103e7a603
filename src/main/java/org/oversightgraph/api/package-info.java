/**
 * The GraphQL API: fields answered by Cypher files of the same name, and controllers where a
 * question needs more.
 */
@ApplicationModule(
    allowedDependencies = {
      "source",
      "graph",
      "graph :: database",
      "graph :: review",
      "graph :: sameperson",
      "link",
      "link :: cluster",
      "link :: common",
      "link :: followup",
      "link :: network",
      "link :: path",
      "pattern",
      "pattern :: table",
      "ingest",
      "access"
    })
@NullMarked
package org.oversightgraph.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
