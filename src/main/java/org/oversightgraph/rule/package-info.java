/** The rules by which publications are read, as data that a curator can read and extend. */
@ApplicationModule(allowedDependencies = {"schema"})
@NullMarked
package org.oversightgraph.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
