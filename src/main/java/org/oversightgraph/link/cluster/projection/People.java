package org.oversightgraph.link.cluster.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.alg.util.UnionFind;

/** Makes people of subjects: officers who were accepted to be one person become one. */
public final class People {

  private People() {}

  /** The people in the order of their ids, whatever the order of the subjects. */
  public static List<Person> of(List<Subject> subjects) {
    Map<String, Subject> byId = new TreeMap<>();
    subjects.forEach(subject -> byId.put(subject.id(), subject));
    UnionFind<String> same = new UnionFind<>(byId.keySet());
    for (Subject subject : byId.values()) {
      subject.same().stream()
          .filter(byId::containsKey)
          .forEach(other -> same.union(subject.id(), other));
    }
    Map<String, List<Subject>> together = new HashMap<>();
    byId.forEach((id, subject) ->
        together.computeIfAbsent(same.find(id), first -> new ArrayList<>()).add(subject));
    return together.values().stream()
        .map(People::one)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  private static Person one(List<Subject> subjects) {
    List<Share> shares = new ArrayList<>();
    TreeSet<String> wholes = new TreeSet<>();
    int people = 0;
    for (Subject subject : subjects) {
      people = Math.max(people, subject.people());
      wholes.addAll(subject.wholes());
      shares.addAll(subject.shares());
    }
    List<String> ids = subjects.stream().map(Subject::id).toList();
    return new Person(ids.getFirst(), ids, people, wholes, shares);
  }
}
