package org.oversightgraph.link.cluster.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oversightgraph.link.Strength;
import org.oversightgraph.link.cluster.network.WeightedNetwork;

/**
 * The network of people, joined by what they share: the fewer share it, the stronger. What more
 * than {@value #MOST_PEOPLE} people share joins nobody.
 *
 * @param hubs how many things were left out because too many people share them
 */
public record Projection(List<Person> people, WeightedNetwork network, int hubs) {

  /** More than a large unit or a large public order case; a force has thousands. */
  static final int MOST_PEOPLE = 250;

  /** What one person holds of a thing: the others who do, and how strong it is. */
  private record Tie(Thing thing, int[] holders, int people) {}

  /** The network of these people, numbered in their order. */
  public static Projection of(List<Person> people) {
    Map<String, Thing> things = new TreeMap<>();
    for (int person = 0; person < people.size(); person++) {
      for (Share share : people.get(person).shares()) {
        things
            .computeIfAbsent(share.kind() + " " + share.thing(), first -> new Thing(share.kind()))
            .add(person, share);
      }
    }
    List<List<Tie>> ties = new ArrayList<>();
    people.forEach(person -> ties.add(new ArrayList<>()));
    int hubs = 0;
    for (Thing thing : things.values()) {
      int[] holders = thing.holders();
      int count = thing.people(people);
      if (count > MOST_PEOPLE) {
        hubs++;
      } else if (holders.length > 1) {
        Tie tie = new Tie(thing, holders, count);
        for (int holder : holders) {
          ties.get(holder).add(tie);
        }
      }
    }
    return new Projection(people, join(ties), hubs);
  }

  private static WeightedNetwork join(List<List<Tie>> ties) {
    var network = new WeightedNetwork.Builder(ties.size(), ties.size());
    double[] strength = new double[ties.size()];
    for (int person = 0; person < ties.size(); person++) {
      TreeMap<Integer, Boolean> others = new TreeMap<>();
      for (Tie tie : ties.get(person)) {
        for (int other : tie.holders()) {
          if (other != person) {
            double reason =
                Strength.of(tie.thing().kind(), tie.people(), tie.thing().overlap(person, other));
            strength[other] = Strength.together(List.of(strength[other], reason));
            others.put(other, true);
          }
        }
      }
      for (int other : others.keySet()) {
        network.link(other, strength[other]);
        strength[other] = 0;
      }
      network.nextNode();
    }
    return network.build();
  }
}
