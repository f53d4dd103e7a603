package org.oversightgraph.link.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.link.Sentences;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.network.Network.Reached;

/** Each form read back by another program than the one that wrote it, where there is one. */
class ExportsTests {

  /** Quotes, separators, line ends, markup, and what ends a text or a file elsewhere. */
  private static final String HARD =
      "a \"quote\", 'two'; <b>&amp; ]]>\nnext\r\nline\ttab é 😀 \\ \\u0027 $x";

  private static final Network NETWORK = network(HARD);

  @Test
  void isReadAsGraphMl() {
    GraphMLImporter<String, String> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);

    assertIsRead(importer, GraphFiles.graphMl(NETWORK), "passage:1_char_1_2");
  }

  @Test
  void isReadAsGexf() {
    SimpleGEXFImporter<String, String> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    // The schema takes a label for one line.
    importer.setSchemaValidation(false);

    assertIsRead(importer, GraphFiles.gexf(NETWORK), "passage:1#char=1,2");
  }

  @Test
  void keepsToTheSchemaOfGexf() {
    SimpleGEXFImporter<String, String> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    Graph<String, String> graph =
        new DirectedWeightedPseudograph<>(null, SupplierUtil.createStringSupplier());

    importer.importGraph(graph, new StringReader(GraphFiles.gexf(NETWORK)));

    assertThat(importer.isSchemaValidation()).isTrue();
    assertThat(graph.edgeSet()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u000B", "\uFFFE", "\uFFFF", "\uD800"})
  void replacesWhatNoXmlHolds(String character) {
    Network network = network("before" + character + "after");

    for (String text : List.of(GraphFiles.graphMl(network), GraphFiles.gexf(network))) {
      assertThat(text).contains("before\uFFFDafter").doesNotContain(character);
    }
  }

  @Test
  void isReadAsCsv() {
    List<NamedCsvRecord> nodes = records(CsvFile.nodes(NETWORK));
    List<NamedCsvRecord> edges = records(CsvFile.edges(NETWORK));

    assertThat(nodes).hasSize(3);
    assertThat(nodes.getFirst().getFieldsAsMap())
        .containsEntry("id", "officer:1")
        .containsEntry("label", HARD)
        .containsEntry("kind", "Officer")
        .containsEntry("steps", "0")
        .containsEntry("strength", "1.0")
        .containsEntry("evidence", "a#paragraph=1 b#char=1,2");
    assertThat(nodes.get(1).getFieldsAsMap())
        .containsEntry("date", "2020-03")
        .containsEntry("earliest", "2020-03-01")
        .containsEntry("latest", "2020-03-31");
    assertThat(edges).hasSize(3);
    assertThat(edges.getFirst().getFieldsAsMap())
        .containsEntry("from", "officer:1")
        .containsEntry("to", "case:1")
        .containsEntry("label", "involved in (subject)")
        .containsEntry("role", "SUBJECT")
        .containsEntry("count", "")
        .containsEntry("sentence", HARD);
    assertThat(CsvFile.nodes(NETWORK)).contains("\r\n").doesNotStartWith("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=\n1"})
  void givesASpreadsheetNothingToCarryOut(String formula) {
    assertThat(records(CsvFile.nodes(network(formula))).getFirst().getField("label"))
        .isEqualTo("'" + formula);
    assertThat(records(CsvFile.edges(network(formula))).getFirst().getField("sentence"))
        .isEqualTo("'" + formula);
  }

  @Test
  void leavesHarmlessCellsAlone() {
    assertThat(records(CsvFile.nodes(network("a=1+1-2@b"))).getFirst().getField("label"))
        .isEqualTo("a=1+1-2@b");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void exportsNothingThatTheApiDoesNotShow(ExportFormat format) {
    assertThat(Exports.of(NETWORK, format))
        .hasSize(format == ExportFormat.CSV ? 2 : 1)
        .allSatisfy(file -> {
          assertThat(file.text()).doesNotContain("kept to itself").isNotBlank();
          assertThat(file.name()).matches("[a-z]+\\.[a-z]+");
          assertThat(file.mediaType()).matches("[a-z]+/[a-z+-]+");
        });
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void exportsAnEmptyPicture(ExportFormat format) {
    Network alone = new Network(NETWORK.reached().subList(0, 1), List.of(), false, 0, "");

    assertThat(Exports.of(alone, format)).isNotEmpty();
  }

  private static <T extends BaseEventDrivenImporter<String, String> & GraphImporter<String, String>>
      void assertIsRead(T importer, String text, String passage) {
    Graph<String, String> graph =
        new DirectedWeightedPseudograph<>(null, SupplierUtil.createStringSupplier());
    Map<String, String> said = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (key, value) -> said.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
    Map<String, List<String>> ofEdges = new HashMap<>();
    importer.addEdgeAttributeConsumer((key, value) ->
        ofEdges
            .computeIfAbsent(key.getSecond(), missing -> new ArrayList<>())
            .add(value.getValue()));

    importer.importGraph(graph, new StringReader(text));

    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("officer:1", "case:1", passage);
    assertThat(graph.getAllEdges("officer:1", "case:1")).hasSize(2);
    assertThat(graph.getAllEdges("case:1", passage)).hasSize(1);
    assertThat(said)
        .containsEntry("officer:1 label", HARD)
        .containsEntry("officer:1 kind", "Officer")
        .containsEntry("officer:1 evidence", "a#paragraph=1 b#char=1,2")
        .containsEntry("case:1 date", "2020-03")
        .containsEntry("case:1 latest", "2020-03-31");
    assertThat(Double.valueOf(said.get("case:1 strength"))).isEqualTo(0.5);
    assertThat(ofEdges.get("relationship")).containsOnly("INVOLVED_IN", "FROM").hasSize(3);
    assertThat(ofEdges.get("sentence")).containsOnly(HARD);
    assertThat(ofEdges.get("label")).contains("involved in (subject)", "from");
    assertThat(ofEdges.get("count")).containsExactly("2");
  }

  private static List<NamedCsvRecord> records(String text) {
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  private static Network network(String text) {
    Map<String, @Nullable Object> officer =
        Sentences.node(
            "officer:1",
            "Officer",
            "label",
            text,
            "statedBy",
            List.of("kept to itself"),
            "evidence",
            List.of("a#paragraph=1", "b#char=1,2"));
    Map<String, @Nullable Object> theCase =
        Sentences.node(
            "case:1",
            "Case",
            "title",
            text,
            "occurred",
            "2020-03",
            "occurredEarliest",
            "2020-03-01",
            "occurredLatest",
            "2020-03-31");
    return joined(officer, theCase, text);
  }

  private static Network joined(
      Map<String, @Nullable Object> officer, Map<String, @Nullable Object> theCase, String text) {
    Map<String, @Nullable Object> passage = Sentences.node("passage:1#char=1,2", "Passage");
    return new Network(
        List.of(
            new Reached(officer, 0, 1),
            new Reached(theCase, 1, 0.5),
            new Reached(passage, 2, 0.25)),
        List.of(
            new Edge(
                "officer:1",
                "case:1",
                "INVOLVED_IN",
                "SUBJECT",
                null,
                null,
                text,
                0.5,
                List.of("a")),
            new Edge(
                "officer:1", "case:1", "INVOLVED_IN", "AUTHOR", 2L, "2020", text, 0.5, List.of()),
            new Edge(
                "case:1", "passage:1#char=1,2", "FROM", null, null, null, text, 0.5, List.of())),
        true,
        7,
        "");
  }
}
