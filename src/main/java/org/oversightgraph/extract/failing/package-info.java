/** Reads who of the police failed to challenge, report or supervise others of the police. */
@NullMarked
package org.oversightgraph.extract.failing;

import org.jspecify.annotations.NullMarked;
