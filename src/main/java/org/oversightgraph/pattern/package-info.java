/** What repeats: counts and rates, what chance alone would bring, and what may not be shown. */
@ApplicationModule(allowedDependencies = {"graph :: database", "vocabulary"})
@NullMarked
package org.oversightgraph.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
