/**
 * What a passage states: facts with their evidence, and case files, the same facts as a person
 * writes and reviews them.
 */
@NullMarked
package org.oversightgraph.fact;

import org.jspecify.annotations.NullMarked;
