/** Brings publications and case files in: read, state facts, write. */
@ApplicationModule(
    allowedDependencies = {
      "source",
      "mask",
      "extract",
      "fact",
      "fact :: *",
      "graph",
      "graph :: database",
      "graph :: identity",
      "vocabulary"
    })
@NullMarked
package org.oversightgraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
