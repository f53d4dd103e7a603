/** What surrounds things, within a limit that keeps the strongest, and how it is exported. */
@NamedInterface("network")
@NullMarked
package org.oversightgraph.link.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
