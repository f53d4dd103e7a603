/** The field's code lists: forces, bodies, standards, proceedings, outcomes, ranks and themes. */
@NullMarked
package org.oversightgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
