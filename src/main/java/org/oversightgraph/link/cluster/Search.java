package org.oversightgraph.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.cluster.Cluster.Member;
import org.oversightgraph.link.cluster.network.Betweenness;
import org.oversightgraph.link.cluster.network.Bridges;
import org.oversightgraph.link.cluster.network.Cohesion;
import org.oversightgraph.link.cluster.network.Groups;
import org.oversightgraph.link.cluster.network.WeightedNetwork;
import org.oversightgraph.link.cluster.projection.HeadCount;
import org.oversightgraph.link.cluster.projection.HeadCount.Counted;
import org.oversightgraph.link.cluster.projection.Person;
import org.oversightgraph.link.cluster.projection.Projection;
import org.oversightgraph.link.cluster.projection.Share;

/** Finds the clusters of a network of people, and who joins them. */
final class Search {

  private final Projection projection;

  Search(Projection projection) {
    this.projection = projection;
  }

  /** The clusters; the same for the same people. */
  List<Cluster> clusters(Steps steps) {
    WeightedNetwork network = projection.network();
    List<int[]> groups =
        new Groups(Groups.RESOLUTION)
            .of(network, new Counter(steps, Stage.GROUPING, network.nodes())::add);
    double[] betweenness =
        Betweenness.of(network, new Counter(steps, Stage.BRIDGING, network.nodes())::add);
    Map<Integer, Integer> bridges = Bridges.of(network, groups, betweenness);
    double[] cohesion = Cohesion.of(network, groups);
    List<Cluster> clusters = new ArrayList<>();
    for (int group = 0; group < cohesion.length; group++) {
      clusters.add(cluster(groups.get(group), cohesion[group], bridges));
    }
    return clusters;
  }

  private Cluster cluster(int[] group, double cohesion, Map<Integer, Integer> bridges) {
    List<Person> people = Arrays.stream(group).mapToObj(projection.people()::get).toList();
    int[] added =
        HeadCount.added(
            people.stream()
                .map(person -> new Counted(person.id(), person.people(), person.wholes()))
                .toList());
    List<Member> members = new ArrayList<>();
    for (int place = 0; place < group.length; place++) {
      Person person = people.get(place);
      for (String subject : person.subjects()) {
        members.add(new Member(subject, person.id(), added[place], bridges.get(group[place])));
      }
    }
    long cases =
        people.stream()
            .flatMap(person -> person.shares().stream())
            .filter(share -> share.kind() == LinkKind.SHARED_CASE)
            .map(Share::thing)
            .distinct()
            .count();
    return new Cluster(Arrays.stream(added).sum(), (int) cases, cohesion, members);
  }
}
