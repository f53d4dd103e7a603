/** Reads which people of the police a publication speaks of, where they served and chatted. */
@NullMarked
package org.oversightgraph.extract.people;

import org.jspecify.annotations.NullMarked;
