/** How two things are connected: the strongest chains of statements between them. */
@NamedInterface("path")
@NullMarked
package org.oversightgraph.link.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
