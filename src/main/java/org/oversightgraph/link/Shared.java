package org.oversightgraph.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.Cites;

/**
 * Something that people have in common.
 *
 * @param having how many of them
 * @param of how many they are
 */
public record Shared(
    String kind,
    Map<String, @Nullable Object> node,
    long having,
    long of,
    String sentence,
    List<String> evidence)
    implements Cites {}
