package org.oversightgraph.link.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Nodes;
import org.oversightgraph.link.Phrases;
import org.oversightgraph.link.UnknownNode;
import org.springframework.stereotype.Component;

/** What the members of chats, the subjects of cases, or given people have in common. */
@Component
public final class InCommon {

  /** What people can have in common: the other kinds are of cases, or of one person. */
  public static final Set<LinkKind> KINDS =
      EnumSet.complementOf(
          EnumSet.of(LinkKind.SAME_PERSON, LinkKind.LINKED_CASE, LinkKind.SHARED_RECOMMENDATION));

  private static final Set<String> ASKED_OF = Set.of("GroupChat", "Case", "Officer", "Cohort");

  private final Database database;
  private final Nodes nodes;

  InCommon(Database database, Nodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /** Of whom is asked, by ids of group chats, cases, officers or cohorts. */
  public record Question(Set<String> of, @Nullable Collection<LinkKind> kinds, Day day) {

    Map<String, @Nullable Object> parameters() {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      parameters.put("ids", List.copyOf(of));
      day.into(parameters);
      return parameters;
    }
  }

  /**
   * What at least two of these people share, the most widely shared first; asks four questions,
   * however many they are.
   *
   * @throws UnknownNode if an id is of nothing, or of something that has no people
   */
  public List<Shared> of(Question question) {
    Map<String, Map<String, @Nullable Object>> asked =
        nodes.all(List.copyOf(question.of()), question.day());
    asked.forEach(InCommon::requirePeople);
    List<Subject> subjects =
        database.read("read/shared-people", question.parameters()).stream()
            .map(Subject::of)
            .toList();
    Headcount people = new Headcount(subjects);
    Map<Thing, Holding> things = new LinkedHashMap<>();
    Map<String, Subject> byId = new HashMap<>();
    subjects.forEach(subject -> byId.put(subject.id(), subject));
    for (Row row : stated(question, subjects)) {
      Subject subject = byId.get(row.text("subject"));
      if (subject != null) {
        things.computeIfAbsent(Thing.of(row), missing -> new Holding()).add(subject, row);
      }
    }
    things.values().removeIf(holding -> people.having(holding.people) < 2);
    return inWords(things, people, meant(asked, subjects, people), question);
  }

  private record Thing(LinkKind kind, String id) {

    static Thing of(Row row) {
      return new Thing(LinkKind.valueOf(row.text("kind")), row.text("node"));
    }
  }

  private static final class Holding {
    private final Map<String, Long> people = new HashMap<>();
    private final Set<String> evidence = new TreeSet<>();

    private void add(Subject subject, Row row) {
      long certainly = subject.certainly((Long) row.get("people"));
      if (certainly > 0) {
        people.put(subject.id(), certainly);
        evidence.addAll(row.list("evidence"));
      }
    }
  }

  private static void requirePeople(String id, Map<String, @Nullable Object> node) {
    if (!ASKED_OF.contains(Phrases.kind(node))) {
      throw new UnknownNode(
          "'" + id + "' is no group chat, case, officer or cohort, so has no people");
    }
  }

  private List<Row> stated(Question question, List<Subject> subjects) {
    Map<String, @Nullable Object> parameters = question.parameters();
    parameters.put(
        "subjects", subjects.stream().filter(Subject::isAskedAbout).map(Subject::id).toList());
    parameters.put(
        "kinds",
        question.kinds() == null ? null : question.kinds().stream().map(LinkKind::name).toList());
    return database.read("read/shared", parameters);
  }

  private static Meant meant(
      Map<String, Map<String, @Nullable Object>> asked, List<Subject> subjects, Headcount people) {
    List<String> kinds = asked.values().stream().map(Phrases::kind).toList();
    long chats = kinds.stream().filter("GroupChat"::equals).count();
    long cases = kinds.stream().filter("Case"::equals).count();
    boolean known =
        asked.values().stream()
            .anyMatch(node ->
                node.get("statedSize") instanceof Long stated
                    && stated > members(String.valueOf(node.get("id")), subjects));
    return new Meant(
        chats, cases, kinds.size() - chats - cases, known, people.all(), people.isExact());
  }

  private static long members(String chat, List<Subject> subjects) {
    List<Subject> members = new ArrayList<>();
    subjects.stream()
        .filter(subject -> !subject.isAskedAbout() || subject.through().contains(chat))
        .forEach(members::add);
    return new Headcount(members).all();
  }

  private List<Shared> inWords(
      Map<Thing, Holding> things, Headcount people, Meant meant, Question question) {
    Set<String> ids = new LinkedHashSet<>();
    things.keySet().forEach(thing -> ids.add(thing.id()));
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, @Nullable Object>> found = nodes.all(List.copyOf(ids), question.day());
    List<Shared> shared = new ArrayList<>();
    things.forEach((thing, holding) -> {
      Map<String, @Nullable Object> node = found.getOrDefault(thing.id(), Map.of());
      long having = people.having(holding.people);
      shared.add(
          new Shared(
              thing.kind(),
              node,
              having,
              meant.of(),
              meant.exact(),
              SharedSentence.of(meant, thing.kind(), node, having),
              List.copyOf(holding.evidence)));
    });
    shared.sort(Shared.MOST_FIRST);
    return shared;
  }
}
