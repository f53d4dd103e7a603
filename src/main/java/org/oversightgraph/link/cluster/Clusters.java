package org.oversightgraph.link.cluster;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.oversightgraph.link.cluster.projection.People;
import org.oversightgraph.link.cluster.projection.Projection;
import org.oversightgraph.link.cluster.projection.Subject;
import org.springframework.stereotype.Component;

/** Computes the clusters of the whole graph and holds them in it, in place of those before. */
@Component
public final class Clusters {

  private final ClusterStore store;

  Clusters(ClusterStore store) {
    this.store = store;
  }

  /**
   * What came of a computation.
   *
   * @param subjects how many officers and cohorts were looked at
   * @param people how many people or groups they are, who are nodes of the network
   * @param links how many pairs of them share something
   * @param hubs how many things were left out because too many people share them
   * @param clusters how many clusters there are
   * @param largest how many people the largest has, 0 where there is none
   */
  public record Summary(int subjects, int people, int links, int hubs, int clusters, int largest) {}

  /** Computes them; the same graph has the same clusters. */
  public Summary compute(Steps steps) {
    OffsetDateTime computedAt = store.now();
    List<Subject> subjects = store.subjects(steps);
    Projection projection = Projection.of(People.of(subjects));
    List<Cluster> clusters = new Search(projection).clusters(steps);
    Summary summary =
        new Summary(
            subjects.size(),
            projection.people().size(),
            projection.network().links(),
            projection.hubs(),
            clusters.size(),
            clusters.stream().mapToInt(Cluster::size).max().orElse(0));
    store.replace(
        clusters,
        Map.of(
            "computedAt", computedAt,
            "subjects", summary.subjects(),
            "people", summary.people(),
            "links", summary.links(),
            "hubs", summary.hubs(),
            "clusters", summary.clusters(),
            "largest", summary.largest()),
        steps);
    return summary;
  }
}
