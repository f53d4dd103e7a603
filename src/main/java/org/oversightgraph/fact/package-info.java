/**
 * What a passage states: facts with their evidence, and case files, the same facts as a person
 * writes and reviews them.
 */
@ApplicationModule(allowedDependencies = {"mask", "schema", "source", "vocabulary"})
@NullMarked
package org.oversightgraph.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
