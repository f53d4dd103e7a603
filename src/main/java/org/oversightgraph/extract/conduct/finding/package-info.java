/** Findings, stage by stage, from the cues of a sentence and of those before it. */
@NullMarked
package org.oversightgraph.extract.conduct.finding;

import org.jspecify.annotations.NullMarked;
