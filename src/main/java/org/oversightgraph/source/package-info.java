/**
 * The publication as it was published: what it is, who published it, and the passages of it that
 * facts rest on.
 */
@ApplicationModule(allowedDependencies = {"rule"})
@NullMarked
package org.oversightgraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
