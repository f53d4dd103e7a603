/** Why things are connected and how strongly, what people have in common, and who keeps meeting. */
@ApplicationModule(allowedDependencies = {"fact", "fact :: *", "graph", "graph :: database"})
@NullMarked
package org.oversightgraph.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
