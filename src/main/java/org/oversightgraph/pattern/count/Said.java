package org.oversightgraph.pattern.count;

import org.jspecify.annotations.Nullable;

/**
 * What is said of some people, or one finding about them.
 *
 * @param group whom it is said of: their number in the {@link Crowd}
 * @param people of how many of the group it is said
 * @param finding tells one finding about several groups from several findings; null where it is
 *     about this group alone
 */
public record Said(int group, Keys rows, Keys columns, int people, @Nullable String finding) {}
