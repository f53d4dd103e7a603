package org.oversightgraph.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That two things are connected, and why.
 *
 * @param strength from 0 to 1, see {@link Strength}
 * @param reasons the strongest first
 */
public record Link(
    Map<String, @Nullable Object> from,
    Map<String, @Nullable Object> to,
    double strength,
    List<LinkReason> reasons) {}
