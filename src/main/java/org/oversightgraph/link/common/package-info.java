/** What people or cases have in common, with denominators. */
@NamedInterface("common")
@NullMarked
package org.oversightgraph.link.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
