/** Why things are connected: what people have in common, and what surrounds a node. */
@ApplicationModule(allowedDependencies = {"fact", "graph", "graph :: database"})
@NullMarked
package org.oversightgraph.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
