/** Case files taken apart into single facts with their evidence. */
@NamedInterface("statement")
@NullMarked
package org.oversightgraph.fact.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
