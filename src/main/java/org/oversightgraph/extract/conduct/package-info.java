/** Reads what was alleged, who decided what about it, before whom, and what followed for whom. */
@NullMarked
package org.oversightgraph.extract.conduct;

import org.jspecify.annotations.NullMarked;
