/** Brings publications and case files in: read, state facts, write. */
@ApplicationModule(allowedDependencies = {"source", "fact", "graph", "graph :: database"})
@NullMarked
package org.oversightgraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
