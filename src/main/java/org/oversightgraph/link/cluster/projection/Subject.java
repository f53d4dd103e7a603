package org.oversightgraph.link.cluster.projection;

import java.util.List;

/**
 * An officer or a cohort as the graph holds it, with all that it shares.
 *
 * @param same the officers who were accepted to be the same person
 */
public record Subject(
    String id, int people, List<String> wholes, List<String> same, List<Share> shares) {}
