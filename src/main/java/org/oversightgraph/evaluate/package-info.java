/** Scores what was read out of publications against what careful readers got from them. */
@ApplicationModule(allowedDependencies = {"extract", "fact", "fact :: *", "source", "vocabulary"})
@NullMarked
package org.oversightgraph.evaluate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
