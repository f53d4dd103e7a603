package org.oversightgraph.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.Cites;

/**
 * One reason why two things are connected.
 *
 * @param via what they share, or that one of the two to which the other is joined directly
 */
public record LinkReason(
    LinkKind kind,
    Map<String, @Nullable Object> via,
    String sentence,
    Overlap overlap,
    List<String> evidence)
    implements Cites {}
