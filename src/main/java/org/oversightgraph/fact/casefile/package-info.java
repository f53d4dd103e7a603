/** Case files: the facts of one case as a person writes and reviews them. */
@NamedInterface("casefile")
@NullMarked
package org.oversightgraph.fact.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
