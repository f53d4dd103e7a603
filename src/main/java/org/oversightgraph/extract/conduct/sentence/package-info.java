/** A sentence of a narrative: who speaks, at which stage, its modality, its days and sanctions. */
@NullMarked
package org.oversightgraph.extract.conduct.sentence;

import org.jspecify.annotations.NullMarked;
