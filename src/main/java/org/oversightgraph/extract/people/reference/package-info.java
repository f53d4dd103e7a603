/** Which person or group a noun phrase refers to: anaphora, members and ordinals. */
@NullMarked
package org.oversightgraph.extract.people.reference;

import org.jspecify.annotations.NullMarked;
