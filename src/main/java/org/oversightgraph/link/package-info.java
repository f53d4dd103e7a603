/** Why things are connected: what people have in common, and what surrounds a node. */
@NullMarked
package org.oversightgraph.link;

import org.jspecify.annotations.NullMarked;
