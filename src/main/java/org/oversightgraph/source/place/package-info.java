/** Files, folders and archives in which publications are found. */
@NullMarked
package org.oversightgraph.source.place;

import org.jspecify.annotations.NullMarked;
