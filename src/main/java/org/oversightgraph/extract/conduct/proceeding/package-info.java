/** Hearings, meetings, inquests and trials, each with its day. */
@NullMarked
package org.oversightgraph.extract.conduct.proceeding;

import org.jspecify.annotations.NullMarked;
