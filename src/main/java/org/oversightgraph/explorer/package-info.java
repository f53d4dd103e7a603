/** Serves the pages: what is loaded, GraphiQL and Neo4j Browser; they ask like everybody else. */
@NullMarked
package org.oversightgraph.explorer;

import org.jspecify.annotations.NullMarked;
