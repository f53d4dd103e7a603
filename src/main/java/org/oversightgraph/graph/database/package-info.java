/** The seam to Neo4j: the name of a Cypher file and its parameters in, rows out. */
@NullMarked
package org.oversightgraph.graph.database;

import org.jspecify.annotations.NullMarked;
