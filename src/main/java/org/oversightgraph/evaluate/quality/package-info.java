/** Measures what no gold tells: hollow and contradictory facts, and whether said doubt is true. */
@NullMarked
package org.oversightgraph.evaluate.quality;

import org.jspecify.annotations.NullMarked;
