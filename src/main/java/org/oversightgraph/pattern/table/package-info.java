/** A question of counts over one or two dimensions, and the table that answers it. */
@NamedInterface("table")
@NullMarked
package org.oversightgraph.pattern.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
