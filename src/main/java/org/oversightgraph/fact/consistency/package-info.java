/** Facts of one case that cannot all be true, taken out and kept as doubts. */
@NamedInterface("consistency")
@NullMarked
package org.oversightgraph.fact.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
