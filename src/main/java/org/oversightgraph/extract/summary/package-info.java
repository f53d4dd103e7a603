/** Reads an oversight body's summary of a case. */
@NullMarked
package org.oversightgraph.extract.summary;

import org.jspecify.annotations.NullMarked;
