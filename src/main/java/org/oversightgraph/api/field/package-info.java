/** Fields answered by the Cypher file of their name. */
@NullMarked
package org.oversightgraph.api.field;

import org.jspecify.annotations.NullMarked;
