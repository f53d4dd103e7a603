/** Keyed pseudonyms, and which case or document of the graph a publication is. */
@NamedInterface("identity")
@NullMarked
package org.oversightgraph.graph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
