/** The service; its packages are the journey of a fact, from a publication to an answer. */
@NullMarked
package org.oversightgraph;

import org.jspecify.annotations.NullMarked;
