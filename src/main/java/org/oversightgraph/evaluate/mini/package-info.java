/** Scores what was read from invented publications of which every right answer is known. */
@NamedInterface("mini")
@NullMarked
package org.oversightgraph.evaluate.mini;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
