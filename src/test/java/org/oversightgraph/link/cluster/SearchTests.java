package org.oversightgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.cluster.projection.People;
import org.oversightgraph.link.cluster.projection.Projection;
import org.oversightgraph.link.cluster.projection.Share;
import org.oversightgraph.link.cluster.projection.Subject;

class SearchTests {

  private static final Steps UNHEARD = (stage, done, of) -> {};

  @Test
  void findsThePlantedGroups() {
    Planted planted = new Planted(40, 15).within(40).across(100);
    List<Subject> subjects = planted.subjects();
    Map<String, Integer> found = groups(clusters(subjects));

    List<Integer> planned = subjects.stream().map(one -> planted.groupOf(one.id())).toList();
    List<Integer> seen =
        subjects.stream()
            .map(one -> found.getOrDefault(one.id(), -1 - planted.groupOf(one.id())))
            .toList();

    assertThat(RandIndex.adjusted(planned, seen)).isGreaterThanOrEqualTo(0.95);
    assertThat(found).hasSize(subjects.size());
  }

  @Test
  void measuresAgreementBeyondChance() {
    Planted planted = new Planted(40, 15).within(40).across(100);
    List<Subject> subjects = planted.subjects();
    List<Integer> planned = subjects.stream().map(one -> planted.groupOf(one.id())).toList();
    List<Integer> shuffled = new ArrayList<>(planned);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(RandIndex.adjusted(planned, shuffled)).isBetween(-0.05, 0.05);
    assertThat(RandIndex.adjusted(planned, planned)).isEqualTo(1);
  }

  @Test
  void findsTheSameWhateverTheOrder() {
    List<Subject> subjects = new Planted(30, 12).within(20).across(150).subjects();
    List<Cluster> found = clusters(subjects);
    List<Subject> shuffled = new ArrayList<>(subjects);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(clusters(shuffled)).isEqualTo(found);
    assertThat(clusters(subjects)).isEqualTo(found).hasSizeGreaterThan(20);
  }

  @Test
  void leavesAloneWhatACaseElsewhereDoesNotTouch() {
    List<Subject> here = new Planted(10, 12).within(20).across(40).subjects();
    List<Subject> both = new ArrayList<>(here);
    both.add(subject("officer:9a", share("case:new")));
    both.add(subject("officer:9b", share("case:new")));

    assertThat(clusters(both)).containsAll(clusters(here)).hasSize(clusters(here).size() + 1);
  }

  @Test
  void keepsAlmostAllIdsWhenACaseIsAdded() {
    List<Subject> subjects = new Planted(30, 12).within(20).across(60).subjects();
    List<List<String>> before = clusters(subjects).stream().map(Cluster::subjects).toList();
    List<String> ids = new ClusterIds(Map.of()).of(before);
    Map<String, Set<String>> held = new HashMap<>();
    for (int place = 0; place < ids.size(); place++) {
      held.put(ids.get(place), Set.copyOf(before.get(place)));
    }

    List<Subject> later = new ArrayList<>(subjects);
    for (int place : new int[] {0, 5, 17}) {
      Subject one = later.get(place);
      List<Share> more = new ArrayList<>(one.shares());
      more.add(share("case:new"));
      later.set(place, new Subject(one.id(), 1, List.of(), List.of(), more));
    }
    List<String> after =
        new ClusterIds(held).of(clusters(later).stream().map(Cluster::subjects).toList());

    assertThat(after).doesNotHaveDuplicates().containsAll(ids);
  }

  @Test
  void hasNothingToSayOfNobodyOrOfPeopleWhoShareNothing() {
    assertThat(clusters(List.of())).isEmpty();
    assertThat(clusters(List.of(subject("officer:a"), subject("officer:b", share("case:1")))))
        .isEmpty();
  }

  @Test
  void findsOneClusterWhereAllShareOneThing() {
    List<Subject> all = new ArrayList<>();
    for (int n = 100; n < 300; n++) {
      all.add(subject("officer:" + n, share("case:1")));
    }

    Cluster only = clusters(all).getFirst();

    assertThat(clusters(all)).hasSize(1);
    assertThat(only.size()).isEqualTo(200);
    assertThat(only.cases()).isEqualTo(1);
    assertThat(only.cohesion()).isEqualTo(1);
    assertThat(only.members()).allMatch(member -> member.bridge() == null);
  }

  @Test
  void takesOfficersWhoAreOnePersonAsOne() {
    Subject one = subject("officer:a", share("case:1"));
    Subject other =
        new Subject("officer:c", 1, List.of(), List.of("officer:a"), List.of(share("case:2")));
    List<Subject> subjects =
        List.of(
            one,
            other,
            subject("officer:b", share("case:1")),
            subject("officer:d", share("case:2")));

    Cluster cluster = clusters(subjects).getFirst();

    assertThat(clusters(subjects)).hasSize(1);
    assertThat(cluster.size()).isEqualTo(3);
    assertThat(cluster.subjects())
        .containsExactly("officer:a", "officer:b", "officer:c", "officer:d");
    assertThat(cluster.members().stream().map(Cluster.Member::person).distinct())
        .containsExactly("officer:a", "officer:b", "officer:d");
  }

  @Test
  void countsNobodyTwiceWhoIsAlsoDescribedSingly() {
    Share chat = new Share(LinkKind.SHARED_CHAT, "chat:1", 1, 7, Planted.UNDATED);
    List<Subject> subjects =
        List.of(
            new Subject("cohort:a", 7, List.of(), List.of(), List.of(chat)),
            new Subject("officer:a", 1, List.of("cohort:a"), List.of(), List.of(chat)),
            new Subject("officer:b", 1, List.of("cohort:a"), List.of(), List.of(chat)));

    assertThat(clusters(subjects)).singleElement().extracting(Cluster::size).isEqualTo(7);
  }

  @Test
  void tellsWhoJoinsGroups() {
    List<Subject> subjects = new ArrayList<>();
    for (String group : List.of("x", "y")) {
      for (int n = 0; n < 6; n++) {
        subjects.add(
            n == 0
                ? subject("officer:" + group + n, share("case:" + group), share("case:bridge"))
                : subject("officer:" + group + n, share("case:" + group)));
      }
    }
    for (int n = 6; n < 20; n++) {
      subjects.add(subject("officer:z" + n, share("case:bridge")));
    }

    List<String> bridges =
        clusters(subjects).stream()
            .flatMap(cluster -> cluster.members().stream())
            .filter(member -> member.bridge() != null)
            .map(Cluster.Member::subject)
            .toList();

    assertThat(bridges).containsExactlyInAnyOrder("officer:x0", "officer:y0");
  }

  private static List<Cluster> clusters(List<Subject> subjects) {
    return new Search(Projection.of(People.of(subjects))).clusters(UNHEARD);
  }

  private static Map<String, Integer> groups(List<Cluster> clusters) {
    Map<String, Integer> groups = new HashMap<>();
    for (int place = 0; place < clusters.size(); place++) {
      for (String subject : clusters.get(place).subjects()) {
        groups.put(subject, place);
      }
    }
    return groups;
  }

  private static Subject subject(String id, Share... shares) {
    return new Subject(id, 1, List.of(), List.of(), List.of(shares));
  }

  private static Share share(String theCase) {
    return new Share(LinkKind.SHARED_CASE, theCase, 1, 0, Planted.UNDATED);
  }
}
