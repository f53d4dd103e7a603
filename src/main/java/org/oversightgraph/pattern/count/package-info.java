/** Cross-tabulation: statements counted into the cells of a table, nested groups once. */
@NullMarked
package org.oversightgraph.pattern.count;

import org.jspecify.annotations.NullMarked;
