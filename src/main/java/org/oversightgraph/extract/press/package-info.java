/** Reads press articles: a secondary source, with loose words and figures that may disagree. */
@NullMarked
package org.oversightgraph.extract.press;

import org.jspecify.annotations.NullMarked;
