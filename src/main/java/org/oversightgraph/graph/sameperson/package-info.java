/** Assertions that people of two cases are the same person. */
@NamedInterface("sameperson")
@NullMarked
package org.oversightgraph.graph.sameperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
