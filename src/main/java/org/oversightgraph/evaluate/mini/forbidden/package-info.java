/** Understands sentences that must not come out of a mini. */
@NullMarked
package org.oversightgraph.evaluate.mini.forbidden;

import org.jspecify.annotations.NullMarked;
