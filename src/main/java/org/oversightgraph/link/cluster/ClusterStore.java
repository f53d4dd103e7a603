package org.oversightgraph.link.cluster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.cluster.projection.Period;
import org.oversightgraph.link.cluster.projection.Share;
import org.oversightgraph.link.cluster.projection.Subject;
import org.springframework.stereotype.Component;

/** Reads who shares what, and replaces the clusters that are held: all of them or none. */
@Component
final class ClusterStore {

  private static final int PAGE = 500;

  private final Database database;

  ClusterStore(Database database) {
    this.database = database;
  }

  /** What time it is in the database. */
  OffsetDateTime now() {
    Row row = database.read("read/cluster-time", Map.of()).getFirst();
    return (OffsetDateTime) Objects.requireNonNull(row.get("now"));
  }

  /** All who may be shown in a cluster, with what they share. */
  List<Subject> subjects(Steps steps) {
    int all = database.read("read/cluster-time", Map.of()).getFirst().number("subjects");
    Counter counter = new Counter(steps, Stage.READING, all);
    List<Subject> subjects = new ArrayList<>();
    List<Row> page;
    String after = "";
    do {
      page = database.read("read/cluster-people", Map.of("after", after, "limit", PAGE));
      for (Row row : page) {
        after = row.text("id");
        if (!Objects.equals(row.get("protected"), true)) {
          subjects.add(subject(row));
        }
      }
      counter.add(page.size());
    } while (page.size() == PAGE);
    return subjects;
  }

  private static Subject subject(Row row) {
    List<Map<String, @Nullable Object>> shares = row.list("shares");
    return new Subject(
        row.text("id"),
        row.number("people"),
        row.list("wholes"),
        row.list("same"),
        shares.stream().map(ClusterStore::share).toList());
  }

  private static Share share(Map<String, @Nullable Object> share) {
    Row row = new Row(share);
    return new Share(
        LinkKind.valueOf(row.text("kind")),
        row.text("thing"),
        row.number("people"),
        row.number("stated"),
        new Period(
            (LocalDate) share.get("from"),
            (LocalDate) share.get("to"),
            Objects.equals(share.get("lasting"), true)));
  }

  /**
   * Replaces the clusters that are held, in one transaction.
   *
   * @param summary what is held of the computation; {@code computedAt} is also held of each cluster
   */
  void replace(List<Cluster> clusters, Map<String, Object> summary, Steps steps) {
    Counter counter = new Counter(steps, Stage.WRITING, clusters.size());
    database.write(transaction -> {
      // It waits here while another replaces them.
      transaction.run("write/clustering", Map.of("properties", summary));
      List<String> ids =
          new ClusterIds(held(transaction)).of(clusters.stream().map(Cluster::subjects).toList());
      transaction.run("write/cluster-withdraw", Map.of());
      Object computedAt = Objects.requireNonNull(summary.get("computedAt"));
      for (int from = 0; from < clusters.size(); from += PAGE) {
        int to = Math.min(from + PAGE, clusters.size());
        List<Map<String, Object>> rows =
            IntStream.range(from, to)
                .mapToObj(place -> row(ids.get(place), clusters.get(place), computedAt))
                .toList();
        transaction.run("write/cluster", Map.of("rows", rows));
        counter.add(to - from);
      }
      return ids;
    });
  }

  private static Map<String, Set<String>> held(Transaction transaction) {
    Map<String, Set<String>> held = new LinkedHashMap<>();
    transaction
        .run("write/cluster-held", Map.of())
        .forEach(row -> held.put(row.text("id"), Set.copyOf(row.<String>list("subjects"))));
    return held;
  }

  private static Map<String, Object> row(String id, Cluster cluster, Object computedAt) {
    Map<String, Object> properties =
        Map.of(
            "id", id,
            "size", cluster.size(),
            "cases", cluster.cases(),
            "cohesion", cluster.cohesion(),
            "computedAt", computedAt);
    return Map.of(
        "properties",
        properties,
        "members",
        cluster.members().stream().map(ClusterStore::member).toList());
  }

  private static Map<String, @Nullable Object> member(Cluster.Member member) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("subject", member.subject());
    row.put("person", member.person());
    row.put("people", member.people());
    row.put("bridge", member.bridge());
    return row;
  }
}
