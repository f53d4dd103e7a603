package org.oversightgraph.link.path;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.Nodes;
import org.oversightgraph.link.Phrase;
import org.oversightgraph.link.Phrases;
import org.oversightgraph.link.UnknownNode;
import org.oversightgraph.link.path.Terrain.Ends;
import org.springframework.stereotype.Component;

/** The best few explained paths between two things. */
@Component
public final class Paths {

  private static final Set<String> HUBS = Set.of("Force", "Body", "Standard", "Theme");

  private final Database database;
  private final Nodes nodes;

  Paths(Database database, Nodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /** Between what paths are searched, and how. */
  public record Question(
      String from, String to, int maxLength, int first, boolean viaHubs, Day day) {

    Ends ends() {
      return new Ends(from, to, viaHubs, day);
    }
  }

  /**
   * The strongest paths.
   *
   * @throws UnknownNode if there is no node with one of the ids
   */
  public List<Path> find(Question question) {
    requireBoth(question);
    return paths(question, explored(question));
  }

  /**
   * The strongest paths, what was searched, and where there is none, whether there is one through
   * hubs.
   *
   * @throws UnknownNode if there is no node with one of the ids
   */
  public PathSearch search(Question question) {
    requireBoth(question);
    Terrain terrain = explored(question);
    List<Path> paths = paths(question, terrain);
    String searched = Searched.sentence(question, terrain, paths.size());
    if (paths.isEmpty() && !question.viaHubs()) {
      searched += " " + viaHubs(question);
    }
    return new PathSearch(paths, searched, terrain.isComplete());
  }

  private void requireBoth(Question question) {
    nodes.all(List.of(question.from(), question.to()), question.day());
  }

  private Terrain explored(Question question) {
    Terrain terrain = new Terrain(database);
    terrain.explore(question.ends(), question.maxLength());
    return terrain;
  }

  private String viaHubs(Question question) {
    Question wider =
        new Question(question.from(), question.to(), question.maxLength(), 1, true, question.day());
    Terrain terrain = explored(wider);
    return paths(wider, terrain).stream()
        .findFirst()
        .map(path -> Searched.throughHubs(path, hubs(path)))
        .orElseGet(() -> Searched.notThroughHubsEither(terrain));
  }

  /** The hubs along a path, its ends apart. */
  private static String hubs(Path path) {
    return path.steps().stream()
        .limit(path.length() - 1)
        .map(PathStep::to)
        .filter(node -> HUBS.contains(Phrases.kind(node)))
        .map(node -> Phrases.of(node).text())
        .collect(joining(" and "));
  }

  private List<Path> paths(Question question, Terrain terrain) {
    List<List<String>> found =
        new StrongestPaths(terrain.bonds(), question.to(), question.maxLength())
            .from(question.from(), question.first());
    Set<String> ids = new LinkedHashSet<>();
    found.forEach(ids::addAll);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, @Nullable Object>> things = nodes.all(List.copyOf(ids), question.day());
    return found.stream().map(path -> path(path, terrain.bonds(), things)).toList();
  }

  private static Path path(
      List<String> ids, Bonds bonds, Map<String, Map<String, @Nullable Object>> things) {
    List<PathStep> steps = new ArrayList<>();
    double strength = 1;
    for (int place = 1; place < ids.size(); place++) {
      Bond bond = Objects.requireNonNull(bonds.of(ids.get(place - 1)).get(ids.get(place)));
      strength *= bond.strength();
      steps.add(step(bond, ids.get(place - 1), things));
    }
    PathStep weakest =
        steps.stream().min(Comparator.comparingDouble(PathStep::strength)).orElseThrow();
    return new Path(
        steps.size(), strength, sentence(steps, steps.indexOf(weakest)), steps, weakest);
  }

  private static PathStep step(
      Bond bond, String start, Map<String, Map<String, @Nullable Object>> things) {
    Map<String, @Nullable Object> from = things.getOrDefault(bond.from(), Map.of());
    Map<String, @Nullable Object> to = things.getOrDefault(bond.to(), Map.of());
    StepSentence sentence = new StepSentence(bond, from, to);
    boolean forwards = start.equals(bond.from());
    return new PathStep(
        forwards ? from : to,
        forwards ? to : from,
        bond.relationship().name(),
        forwards ? sentence.forwards() : sentence.backwards(),
        bond.strength(),
        bond.evidence());
  }

  private static String sentence(List<PathStep> steps, int weakest) {
    String all = steps.stream().map(PathStep::sentence).collect(joining(" "));
    return steps.size() == 1
        ? all
        : all + " The weakest of these steps is the " + Phrase.ordinal(weakest + 1) + ".";
  }
}
