/** What a source states, merged into what other sources stated before. */
@NullMarked
package org.oversightgraph.graph.merge;

import org.jspecify.annotations.NullMarked;
