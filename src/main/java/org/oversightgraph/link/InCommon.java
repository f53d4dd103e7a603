package org.oversightgraph.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.springframework.stereotype.Component;

/** What the members of chats, the subjects of cases, or given people have in common. */
@Component
public final class InCommon {

  private static final Set<String> ASKED_OF = Set.of("GroupChat", "Case", "Officer", "Cohort");

  private final Database database;
  private final Nodes nodes;

  InCommon(Database database, Nodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /**
   * What at least two of these people share, the most widely shared first.
   *
   * @param of ids of group chats, cases, officers or cohorts
   * @param kinds the kinds of link that are asked for, or null for all
   * @throws UnknownNode if an id is of nothing, or of something that has no people
   */
  public List<Shared> of(List<String> of, @Nullable List<String> kinds, Day day) {
    nodes
        .all(of, day)
        .forEach((id, node) -> {
          if (Nodes.labels(node).stream().noneMatch(ASKED_OF::contains)) {
            throw new UnknownNode(
                "'" + id + "' is no group chat, case, officer or cohort, so has no people");
          }
        });
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("ids", of);
    asked.put("kinds", kinds);
    day.into(asked);
    return database.read("read/shared", asked).stream().map(InCommon::shared).toList();
  }

  private static Shared shared(Row row) {
    String kind = row.text("kind");
    Map<String, @Nullable Object> node = row.map("node");
    long having = (Long) Objects.requireNonNull(row.get("having"));
    long of = (Long) Objects.requireNonNull(row.get("of"));
    String sentence = sentence(kind, node, having, of);
    return new Shared(kind, node, having, of, sentence, row.list("evidence"));
  }

  static String sentence(String kind, Map<String, @Nullable Object> node, long having, long of) {
    String people = having == of ? (of == 2 ? "Both" : "All " + of) : having + " of the " + of;
    return people + " " + what(kind, node) + ".";
  }

  private static String what(String kind, Map<String, @Nullable Object> node) {
    String name = String.valueOf(node.getOrDefault("name", node.get("title")));
    return switch (kind) {
      case "SHARED_CASE" -> "are involved in the case \"" + name + "\"";
      case "SHARED_CHAT" -> "took part in the same group chat";
      case "SHARED_FORCE" -> "are known to serve in " + the(name);
      case "SHARED_FORMER_EMPLOYER" -> "once served in " + the(name);
      case "SHARED_STATION" -> "were posted to " + name;
      case "SHARED_PROCEEDING" -> "were dealt with at the same " + words(node.get("kind"));
      default -> throw new IllegalArgumentException("no sentence for " + kind);
    };
  }

  /** "the Civil Nuclear Constabulary", but "Kent Police". */
  private static String the(String force) {
    return force.matches(".*(Constabulary|Service|Agency|Authority).*|Ministry.*")
        ? "the " + force
        : force;
  }

  private static String words(@Nullable Object code) {
    return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
