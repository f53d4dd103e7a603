/**
 * What the graph holds of a case: nodes, relationships, claims, and the changes still to be
 * written.
 */
@NullMarked
package org.oversightgraph.graph.state;

import org.jspecify.annotations.NullMarked;
