package org.oversightgraph.link.path;

import java.util.List;

/**
 * The paths between two things and what was searched for them.
 *
 * @param searched the same in a sentence
 * @param complete whether nothing within the length was left out
 */
public record PathSearch(List<Path> paths, String searched, boolean complete) {}
