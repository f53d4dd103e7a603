/** Measures what no gold tells: hollow and contradictory facts, and whether said doubt is true. */
@NamedInterface("quality")
@NullMarked
package org.oversightgraph.evaluate.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
