/** People projected onto a network weighted by what they share. */
@NullMarked
package org.oversightgraph.link.cluster.projection;

import org.jspecify.annotations.NullMarked;
