/**
 * What is held: writes facts into the graph, a case file at a time, and answers questions that are
 * Cypher files.
 */
@NullMarked
package org.oversightgraph.graph;

import org.jspecify.annotations.NullMarked;
