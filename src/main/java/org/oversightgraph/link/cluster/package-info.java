/** Which people hold together: groups in the network of who shares what with whom. */
@NamedInterface("cluster")
@NullMarked
package org.oversightgraph.link.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
