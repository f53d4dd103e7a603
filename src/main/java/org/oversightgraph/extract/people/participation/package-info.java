/** Who does what in a clause, and the roles in the case that follow from it. */
@NullMarked
package org.oversightgraph.extract.people.participation;

import org.jspecify.annotations.NullMarked;
