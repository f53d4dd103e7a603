/** Words as their author meant them: damaged characters repaired, a site's furniture taken out. */
@NullMarked
package org.oversightgraph.source.clean;

import org.jspecify.annotations.NullMarked;
