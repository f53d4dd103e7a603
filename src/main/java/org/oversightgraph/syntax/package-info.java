/**
 * The grammar of a sentence: its words, which word governs which, and who does what to whom. Knows
 * nothing of police misconduct.
 */
@ApplicationModule(allowedDependencies = {"source"})
@NullMarked
package org.oversightgraph.syntax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
