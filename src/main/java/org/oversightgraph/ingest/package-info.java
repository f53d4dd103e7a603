/** Brings publications and case files in: read, state facts, write. */
@NullMarked
package org.oversightgraph.ingest;

import org.jspecify.annotations.NullMarked;
