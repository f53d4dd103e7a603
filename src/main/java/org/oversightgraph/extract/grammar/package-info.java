/** Reads the grammar of a sentence: its tree, and who fills the slots of what it says. */
@NullMarked
package org.oversightgraph.extract.grammar;

import org.jspecify.annotations.NullMarked;
