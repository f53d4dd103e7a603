/** Reads recommendations: what is to be done, by whom, until when, and what was answered. */
@NullMarked
package org.oversightgraph.extract.recommendation;

import org.jspecify.annotations.NullMarked;
