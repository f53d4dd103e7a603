/** Rulings of a reviewer on facts, and what they make of a case. */
@NamedInterface("review")
@NullMarked
package org.oversightgraph.graph.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
