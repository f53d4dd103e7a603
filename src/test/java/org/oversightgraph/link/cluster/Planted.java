package org.oversightgraph.link.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.cluster.projection.Period;
import org.oversightgraph.link.cluster.projection.Share;
import org.oversightgraph.link.cluster.projection.Subject;

/** People in groups that are known: most cases are within one group, some across. */
public final class Planted {

  public static final Period UNDATED = new Period(null, null, false);

  private final Random random = new Random(7);
  private final List<List<Share>> shares = new ArrayList<>();
  private final int groups;
  private final int each;
  private int cases;

  public Planted(int groups, int each) {
    this.groups = groups;
    this.each = each;
    for (int person = 0; person < groups * each; person++) {
      shares.add(new ArrayList<>());
    }
  }

  /** So many cases of three people of each group. */
  public Planted within(int casesOfGroup) {
    for (int group = 0; group < groups; group++) {
      for (int n = 0; n < casesOfGroup; n++) {
        cases++;
        for (int place : some(each, 3)) {
          share(group * each + place);
        }
      }
    }
    return this;
  }

  /** So many cases of two people of any groups. */
  public Planted across(int some) {
    for (int n = 0; n < some; n++) {
      cases++;
      some(groups * each, 2).forEach(this::share);
    }
    return this;
  }

  private void share(int person) {
    shares
        .get(person)
        .add(new Share(LinkKind.SHARED_CASE, "case:%05d".formatted(cases), 1, 0, UNDATED));
  }

  private List<Integer> some(int of, int count) {
    List<Integer> all = new ArrayList<>();
    for (int one = 0; one < of; one++) {
      all.add(one);
    }
    Collections.shuffle(all, random);
    return all.subList(0, count);
  }

  int groupOf(String id) {
    return Integer.parseInt(id.substring(id.indexOf(':') + 1)) / each;
  }

  public List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (int person = 0; person < shares.size(); person++) {
      subjects.add(
          new Subject(
              "officer:%05d".formatted(person),
              1,
              List.of(),
              List.of(),
              List.copyOf(shares.get(person))));
    }
    return subjects;
  }
}
