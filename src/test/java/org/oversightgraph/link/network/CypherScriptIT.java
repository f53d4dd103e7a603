package org.oversightgraph.link.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.Sentences;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.network.Network.Reached;
import org.oversightgraph.link.network.Surroundings.Question;
import org.springframework.beans.factory.annotation.Autowired;

/** The script of a network, written into a graph that was emptied and is filled again. */
@OversightTest
class CypherScriptIT {

  @Autowired private Surroundings surroundings;
  @Autowired private Driver driver;

  @ParameterizedTest
  @ValueSource(strings = {"5", "25"})
  void isWrittenIntoAnEmptyGraphByItsScript(String version) {
    Network network = surroundings.of(new Question(List.of(chat()), 2, null, 200, Day.NOW));

    assertIsWritten(network, version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "25"})
  void writesWhateverTextThereIs(String version) {
    List<String> hard =
        List.of(
            "a 'quote', \"two\" `three` \\ \\' \\\\ {} $x // no comment /* none */",
            "'}] AS row MATCH (n) DETACH DELETE n; //",
            "\\u0027}] AS row CREATE (:Injected) //",
            "\\\\u0027 \\\\\\u005C \\n\\t",
            "line\nline\r\nline\ttab \u0000\u0007\u2028 é 😀");
    List<Reached> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (String text : hard) {
      String id = "case:" + text;
      nodes.add(new Reached(Sentences.node(id, "Case", "title", text), 0, 1));
      edges.add(
          new Edge(
              id,
              "case:" + hard.getFirst(),
              "LINKED_TO",
              text,
              2L,
              text,
              text,
              0.5,
              List.of(text, text)));
    }

    assertIsWritten(new Network(nodes, edges, false, 0, ""), version);
  }

  private void assertIsWritten(Network network, String version) {
    String script = Exports.of(network, ExportFormat.CYPHER).getFirst().text();
    try (Session session = driver.session();
        Transaction transaction = session.beginTransaction()) {
      transaction.run("MATCH (node) DETACH DELETE node");
      Arrays.stream(script.split("(?<=;)\n(?=UNWIND \\[\n|$)"))
          .forEach(statement ->
              transaction.run("CYPHER " + version + " " + statement.replaceFirst(";\\s*$", "")));
      Map<String, Map<String, Object>> nodes = new HashMap<>();
      for (Record row :
          transaction.run("MATCH (node) RETURN node, labels(node) AS labels").list()) {
        Map<String, Object> node = row.get("node").asMap();
        nodes.put(String.valueOf(node.get("id")), node);
      }
      assertThat(nodes).hasSameSizeAs(network.reached());
      for (Reached one : network.reached()) {
        assertThat(nodes.get(one.id())).containsAllEntriesOf(Attributes.of(one));
      }
      List<Object> edges =
          transaction
              .run(
                  "MATCH (from)-[edge]->(to) RETURN from.id AS from, to.id AS to, type(edge) AS type, edge")
              .list(row ->
                  List.of(
                      row.get("from").asString(),
                      row.get("to").asString(),
                      row.get("type").asString(),
                      row.get("edge").asMap()));
      assertThat(edges)
          .containsExactlyInAnyOrderElementsOf(
              network.edges().stream()
                  .<Object>map(edge ->
                      List.of(edge.from(), edge.to(), edge.relationship(), Attributes.of(edge)))
                  .toList());
      transaction.rollback();
    }
  }

  private String chat() {
    return driver
        .executableQuery("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id")
        .execute()
        .records()
        .getFirst()
        .get("id")
        .asString();
  }
}
