package org.oversightgraph.link.cluster.projection;

import java.util.List;
import java.util.Set;

/**
 * A node of the network: an officer, officers who were accepted to be one person, or a cohort.
 *
 * @param id the smallest of the ids of its subjects
 * @param people how many people it is at least
 * @param wholes the cohorts of which it is part
 */
public record Person(
    String id, List<String> subjects, int people, Set<String> wholes, List<Share> shares) {}
