/** Keyset cursors and Relay connections. */
@NullMarked
package org.oversightgraph.api.paging;

import org.jspecify.annotations.NullMarked;
