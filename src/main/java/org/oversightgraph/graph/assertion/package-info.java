/** Who asserts a fact, how strongly it is supported, and which of two that differ is preferred. */
@NullMarked
package org.oversightgraph.graph.assertion;

import org.jspecify.annotations.NullMarked;
