/**
 * What is held: writes facts into the graph, a case file at a time, and answers questions that are
 * Cypher files.
 */
@ApplicationModule(
    allowedDependencies = {"fact", "fact :: *", "mask", "source", "vocabulary", "access"})
@NullMarked
package org.oversightgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
