/** Disclosure control: primary and complementary suppression of small cells. */
@NamedInterface("suppression")
@NullMarked
package org.oversightgraph.pattern.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
