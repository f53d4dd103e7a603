/**
 * Who may see and ask what: secrets only their owner can read, and limits on what one query may
 * cost.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.oversightgraph.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
