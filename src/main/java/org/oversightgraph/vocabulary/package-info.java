/** The field's code lists: forces, bodies, standards, proceedings, outcomes, ranks and themes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.oversightgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
