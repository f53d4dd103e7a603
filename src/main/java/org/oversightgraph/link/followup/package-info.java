/** Whether what was recommended was answered and made again, and who challenged misconduct. */
@NamedInterface("followup")
@NullMarked
package org.oversightgraph.link.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
