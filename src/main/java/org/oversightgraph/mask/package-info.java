/**
 * Keeps people unnamed: finds what identifies a person in a text and puts a placeholder in its
 * stead.
 */
@ApplicationModule(allowedDependencies = {"source"})
@NullMarked
package org.oversightgraph.mask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
