package org.oversightgraph.link.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who hold together.
 *
 * @param size how many people they are at least
 * @param cases how many cases they are subjects of
 */
record Cluster(int size, int cases, double cohesion, List<Member> members) {

  /**
   * A subject in a cluster.
   *
   * @param person the person that it is; officers who are one person have the same
   * @param people how many people it adds to those of its parts
   * @param bridge its rank among those who join the cluster to others, or null
   */
  record Member(String subject, String person, int people, @Nullable Integer bridge) {}

  List<String> subjects() {
    return members.stream().map(Member::subject).sorted().toList();
  }
}
