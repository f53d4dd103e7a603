package org.oversightgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.oversightgraph.OversightTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions to begin with, each as a GraphQL query and as Cypher. */
@OversightTest
class QuestionsIT {

  private static final Path PAGES = Path.of("src/main/resources/static");
  private static final Path GRAPHQL = PAGES.resolve("questions");
  private static final Path CYPHER = Path.of("cypher/browser");
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private Driver driver;

  private record Question(int number, String title, String file) {
    String name() {
      return file.replace(".graphql", "");
    }
  }

  static Stream<Question> questions() throws IOException {
    return Arrays.stream(
        JSON.readValue(Files.readString(GRAPHQL.resolve("questions.json")), Question[].class));
  }

  static Stream<Path> cypher() throws IOException {
    return files(CYPHER, ".cypher");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void areAnsweredByGraphQl(Question question) throws IOException {
    String text = Files.readString(GRAPHQL.resolve(question.file()));
    Map<String, Object> variables = new HashMap<>();
    setting(text, "variables")
        .forEachEntry((name, value) -> variables.put(name, JSON.convertValue(value, Object.class)));
    setting(text, "ids").forEachEntry((name, query) -> variables.put(name, ids(query.asString())));

    JsonNode answer =
        graphQl.document(text).variables(variables).execute().path("").entity(JsonNode.class).get();

    assertThat(leaves(answer)).as(answer.toString()).anyMatch(JsonNode::isString);
  }

  @ParameterizedTest
  @MethodSource("cypher")
  void areAnsweredByCypher(Path file) throws IOException {
    String statement = withValues(Files.readString(file));

    try (Session session = driver.session()) {
      List<Record> rows = session.executeRead(transaction -> transaction.run(statement).list());

      assertThat(rows).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void sayTheirNumberAndPurposeInBothLanguages(Question question) throws IOException {
    String number = question.number() + ". ";

    assertThat(Files.readString(GRAPHQL.resolve(question.file())).replaceAll("\n# ", " "))
        .startsWith("# " + number + question.title());
    assertThat(CYPHER.resolve(question.name() + ".cypher"))
        .content()
        .startsWith("// " + number)
        .contains("What it shows:", "What it does not prove:");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void areOfferedByTheStartPage(Question question) {
    assertThat(PAGES.resolve("index.html"))
        .content()
        .contains(
            question.title(),
            "\"/graphiql?question=" + question.number() + "\"",
            "\"/cypher/" + question.name() + ".cypher\"");
  }

  @Test
  void areTheSameInTheListAndInBothFolders() throws IOException {
    List<String> listed = questions().map(Question::name).toList();

    assertThat(files(GRAPHQL, ".graphql").map(QuestionsIT::name)).containsExactlyElementsOf(listed);
    assertThat(cypher().map(QuestionsIT::name)).containsExactlyElementsOf(listed);
  }

  /** Neo4j Browser cuts a command in its address at these characters, even where escaped. */
  @ParameterizedTest
  @MethodSource("cypher")
  void fitIntoTheAddressOfNeo4jBrowser(Path file) {
    assertThat(file).content().doesNotContain("&", "#");
  }

  @Test
  void haveAStyleForEveryLabel() throws IOException {
    List<String> labels =
        driver.executableQuery("CALL db.labels()").execute().records().stream()
            .map(row -> row.get("label").asString())
            .filter(label -> !label.equals("Installation"))
            .toList();

    assertThat(labels).hasSizeGreaterThan(20);
    assertThat(Files.readString(CYPHER.resolve("oversight.grass")))
        .contains(labels.stream().map(label -> "\nnode." + label + " {").toList());
  }

  private List<String> ids(String query) {
    return graphQl.document(query).execute().path("$..id").entityList(String.class).get();
  }

  private static JsonNode setting(String text, String name) {
    return Pattern.compile("(?m)^# " + name + ": (.*)$")
        .matcher(text)
        .results()
        .findFirst()
        .map(line -> JSON.readTree(line.group(1)))
        .orElseGet(JSON::createObjectNode);
  }

  private static String withValues(String cypher) {
    List<MatchResult> parameters =
        Pattern.compile("(?m)^:param (\\w+) => (.*);\n").matcher(cypher).results().toList();
    String statement = cypher;
    for (MatchResult parameter : parameters) {
      statement =
          statement
              .replace(parameter.group(), "")
              .replace("$" + parameter.group(1), parameter.group(2));
    }
    return statement;
  }

  private static Stream<JsonNode> leaves(JsonNode node) {
    return node.isContainer() ? node.valueStream().flatMap(QuestionsIT::leaves) : Stream.of(node);
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.\\w+$", "");
  }
}
