/** Rates on head counts of the year, exact Poisson limits, false discoveries controlled. */
@NullMarked
package org.oversightgraph.pattern.rate;

import org.jspecify.annotations.NullMarked;
