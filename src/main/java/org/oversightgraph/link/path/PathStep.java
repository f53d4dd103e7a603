package org.oversightgraph.link.path;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.Cites;

/** One statement of a path, in the direction in which the path goes. */
public record PathStep(
    Map<String, @Nullable Object> from,
    Map<String, @Nullable Object> to,
    String relationship,
    String sentence,
    double strength,
    List<String> evidence)
    implements Cites {}
