/** Statements rewritten so that they answer as of a day. */
@NullMarked
package org.oversightgraph.graph.database.asof;

import org.jspecify.annotations.NullMarked;
