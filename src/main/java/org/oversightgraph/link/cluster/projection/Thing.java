package org.oversightgraph.link.cluster.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Overlap;
import org.oversightgraph.link.cluster.projection.HeadCount.Counted;

/** Something that several people have a part in. */
final class Thing {

  private final LinkKind kind;
  private final TreeMap<Integer, List<Share>> shares = new TreeMap<>();

  Thing(LinkKind kind) {
    this.kind = kind;
  }

  void add(int person, Share share) {
    shares.computeIfAbsent(person, first -> new ArrayList<>(1)).add(share);
  }

  LinkKind kind() {
    return kind;
  }

  int[] holders() {
    return shares.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many people have a part in it, as far as is known: those known here, or as stated. */
  int people(List<Person> all) {
    List<Counted> counted = new ArrayList<>();
    int stated = 0;
    for (var entry : shares.entrySet()) {
      Person person = all.get(entry.getKey());
      int people = 0;
      for (Share share : entry.getValue()) {
        people = Math.max(people, share.people());
        stated = Math.max(stated, share.stated());
      }
      counted.add(new Counted(person.id(), people, person.wholes()));
    }
    return Math.max(stated, HeadCount.of(counted));
  }

  /** Whether two of them had their part in it at the same time. */
  Overlap overlap(int one, int other) {
    Overlap best = Overlap.NO;
    for (Share share : shares.getOrDefault(one, List.of())) {
      for (Share another : shares.getOrDefault(other, List.of())) {
        Overlap overlap = share.when().with(another.when());
        if (overlap == Overlap.YES) {
          return overlap;
        }
        best = overlap == Overlap.UNKNOWN ? overlap : best;
      }
    }
    return best;
  }
}
