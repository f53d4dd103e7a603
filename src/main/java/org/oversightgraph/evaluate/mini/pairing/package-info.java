/** Assigns the people that are held to those that a mini describes. */
@NullMarked
package org.oversightgraph.evaluate.mini.pairing;

import org.jspecify.annotations.NullMarked;
