package org.oversightgraph.graph;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a test asks of the graph as it is now. */
public final class Everything {

  private static final Path QUESTIONS = Path.of("src/main/resources/static/questions");
  private static final String IDS =
      """
      MATCH (node:Case|Subject|GroupChat|Station|Document|Allegation|Outcome|Recommendation)
      WHERE node.recordedAt > datetime('2099-01-01T00:00Z')
      RETURN node.id AS value
      """;
  private static final String DEEP =
      """
      { case(reference: "2099/999998") { allegations { subjects { chats { chat { members { subject { involvements {
        case { outcomes { subjects { label rank } } documents { title } } } service { force { cases { totalCount nodes { title } } } } } } } } } } } }
      """;

  /** Ids differ; how well words match, and how computing stands, is as it is now. */
  private static final Pattern NOT_OF_A_DAY = Pattern.compile("# ids|publicBy|score|clustering");

  /** A query with its variables. */
  record Asked(String query, Map<String, Object> variables) {}

  private final List<Asked> asked = new ArrayList<>();
  private final Questions questions;

  private Everything(GraphQLSchema schema) {
    this.questions = new Questions(schema);
  }

  static List<Asked> of(Driver driver, GraphQLSchema schema) throws IOException {
    Everything everything = new Everything(schema);
    everything.lists();
    everything.filters();
    everything.cases();
    everything.things(Sample.values(driver, IDS));
    everything.questionFiles();
    return everything.asked;
  }

  private void ask(String query) {
    asked.add(new Asked(query, Map.of()));
  }

  private void lists() {
    for (String root : List.of("forces", "bodies", "standards", "themes", "counts", "conflicts")) {
      ask(questions.all(root, "", 1));
    }
    for (String root : List.of("cases", "groupChats", "recommendations")) {
      ask(questions.all(root, "(first: 100)", 1));
    }
  }

  private void filters() {
    for (String filter :
        List.of(
            "themes: [\"supervision\"]",
            "outcomes: [WRITTEN_WARNING]",
            "publishedFrom: \"2030-03-01\"")) {
      ask("{ cases(filter: {" + filter + "}) { totalCount nodes { id } } }");
    }
    ask("{ groupChats(filter: {minSize: 6}) { totalCount nodes { id statedSize } } }");
  }

  private void cases() {
    for (String number : List.of("2099/000001", "2099/999999", "2099/999998")) {
      ask(questions.all("case", "(reference: \"" + number + "\")", 2));
    }
    ask(DEEP);
  }

  private void things(List<String> ids) {
    for (String id : ids) {
      ask(questions.all("node", "(id: \"" + id + "\")", 1));
      if (id.matches("(cohort|chat):.*")) {
        ask(questions.all("inCommon", "(of: [\"" + id + "\"])", 1));
      }
      if (id.matches("(case|chat):.*")) {
        ask(questions.all("links", "(of: \"" + id + "\", first: 50)", 1));
      }
      if (id.matches("(case|station):.*")) {
        ask(questions.all("network", "(around: [\"" + id + "\"], depth: 3, limit: 500)", 1));
      }
    }
  }

  private void questionFiles() throws IOException {
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
        String text = Files.readString(file);
        if (!NOT_OF_A_DAY.matcher(text).find()) {
          asked.add(new Asked(text, variables(text)));
        }
      }
    }
  }

  private static Map<String, Object> variables(String text) {
    Map<String, Object> variables = new HashMap<>();
    Pattern.compile("(?m)^# variables: (.*)$")
        .matcher(text)
        .results()
        .forEach(line ->
            JsonMapper.shared()
                .readTree(line.group(1))
                .forEachEntry((name, value) ->
                    variables.put(name, JsonMapper.shared().convertValue(value, Object.class))));
    return variables;
  }
}
