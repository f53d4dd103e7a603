package org.oversightgraph.link.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives clusters ids that survive small changes: a cluster keeps the id of the one before with
 * which it has at least half of the subjects of both in common. Another gets a hash of the first of
 * its subjects, whose ids are pseudonyms already.
 */
final class ClusterIds {

  private static final double SAME = 0.5;
  private static final int HEX_DIGITS = 24;

  private final Map<String, Set<String>> before;

  /**
   * Ids after those that were held.
   *
   * @param before the subjects of each cluster before, by its id
   */
  ClusterIds(Map<String, Set<String>> before) {
    this.before = before;
  }

  private record Match(String id, int cluster, double overlap) {}

  /** The id of each cluster; no two have the same. */
  List<String> of(List<List<String>> clusters) {
    Map<Integer, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Match match : matches(clusters)) {
      if (!ids.containsKey(match.cluster()) && taken.add(match.id())) {
        ids.put(match.cluster(), match.id());
      }
    }
    List<String> all = new ArrayList<>();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      String kept = ids.get(cluster);
      all.add(kept == null ? fresh(clusters.get(cluster), taken) : kept);
    }
    return all;
  }

  /** What overlaps enough, the most first. */
  private List<Match> matches(List<List<String>> clusters) {
    Map<String, String> idOf = new HashMap<>();
    before.forEach((id, subjects) -> subjects.forEach(subject -> idOf.put(subject, id)));
    List<Match> matches = new ArrayList<>();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      List<String> subjects = clusters.get(cluster);
      Map<String, Integer> common = new HashMap<>();
      for (String subject : subjects) {
        if (idOf.containsKey(subject)) {
          common.merge(idOf.get(subject), 1, Integer::sum);
        }
      }
      for (var entry : common.entrySet()) {
        int both = entry.getValue();
        int either = subjects.size() + before.getOrDefault(entry.getKey(), Set.of()).size() - both;
        if (both >= SAME * either) {
          matches.add(new Match(entry.getKey(), cluster, (double) both / either));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.overlap())
            .thenComparing(Match::id)
            .thenComparing(match -> clusters.get(match.cluster()).getFirst()));
    return matches;
  }

  private String fresh(List<String> subjects, Set<String> taken) {
    String id = id(subjects, 1);
    for (int used = 2; taken.contains(id) && used <= subjects.size(); used++) {
      id = id(subjects, used);
    }
    taken.add(id);
    return id;
  }

  private static String id(List<String> subjects, int used) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  String.join("\n", subjects.subList(0, used)).getBytes(StandardCharsets.UTF_8));
      return "cluster:" + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
