/** What stands in a file of one format, as plain text with what the format tells about it. */
@NullMarked
package org.oversightgraph.source.format;

import org.jspecify.annotations.NullMarked;
