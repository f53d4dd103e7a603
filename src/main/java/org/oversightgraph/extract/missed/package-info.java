/**
 * Finds the sentences that speak of findings, outcomes and roles and from which nothing was read.
 */
@NullMarked
package org.oversightgraph.extract.missed;

import org.jspecify.annotations.NullMarked;
