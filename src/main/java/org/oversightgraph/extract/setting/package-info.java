/** Reads what a publication states about the case apart from people and conduct. */
@NullMarked
package org.oversightgraph.extract.setting;

import org.jspecify.annotations.NullMarked;
