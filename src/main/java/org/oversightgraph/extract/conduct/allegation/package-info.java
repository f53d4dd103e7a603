/** What was alleged or investigated as conduct, and of whom. */
@NullMarked
package org.oversightgraph.extract.conduct.allegation;

import org.jspecify.annotations.NullMarked;
