/** Outcomes, whom they befell and in which proceeding they were imposed. */
@NullMarked
package org.oversightgraph.extract.conduct.outcome;

import org.jspecify.annotations.NullMarked;
