/** Algorithms on a weighted network: shortest paths, betweenness, bridges, cohesion. */
@NullMarked
package org.oversightgraph.link.cluster.network;

import org.jspecify.annotations.NullMarked;
