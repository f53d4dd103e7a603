package org.oversightgraph.link.path;

import java.util.List;

/**
 * A chain of statements from one thing to another.
 *
 * @param strength the product of those of its steps
 */
public record Path(
    int length, double strength, String sentence, List<PathStep> steps, PathStep weakest) {}
