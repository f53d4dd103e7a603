/** Compares the facts that are held with those that a mini wants. */
@NullMarked
package org.oversightgraph.evaluate.mini.comparing;

import org.jspecify.annotations.NullMarked;
