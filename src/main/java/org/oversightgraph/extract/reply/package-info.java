/** Reads what a force or body replies to recommendations; what it claims is its own account. */
@NullMarked
package org.oversightgraph.extract.reply;

import org.jspecify.annotations.NullMarked;
