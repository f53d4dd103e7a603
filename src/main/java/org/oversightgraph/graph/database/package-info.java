/** The seam to Neo4j: the name of a Cypher file and its parameters in, rows out. */
@NamedInterface("database")
@NullMarked
package org.oversightgraph.graph.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
