package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SharedMaterial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four bundled cases against what a careful reader gets from their documents. */
@OversightTest
class SeedsGoldIT {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static JsonNode gold;

  @Autowired private HttpGraphQlTester graphQl;

  @BeforeAll
  static void readGold() throws IOException {
    gold = JSON.readTree(SharedMaterial.require("gold/seeds.json").toFile()).path("cases");
  }

  @TestFactory
  Stream<DynamicTest> saysWhatACarefulReaderSays() {
    return gold.valueStream()
        .map(expected ->
            DynamicTest.dynamicTest(
                "documents " + expected.path("documents"), () -> compare(expected)));
  }

  private void compare(JsonNode expected) {
    JsonNode found = found(expected);
    for (String field : List.of("matter", "mode", "operation", "published")) {
      if (expected.has(field)) {
        assertThat(found.path(field).asString())
            .as(field)
            .isEqualTo(expected.get(field).asString());
      }
    }
    for (String date : List.of("occurred", "referred", "discovered", "completed")) {
      if (expected.has(date)) {
        assertThat(found.path(date).path("edtf").asString())
            .as(date)
            .isEqualTo(expected.get(date).asString());
      }
    }
    assertThat(texts(found.path("references"), ""))
        .containsExactlyInAnyOrderElementsOf(texts(expected.path("references"), ""));
    assertThat(texts(found.path("forces"), "code"))
        .containsExactlyInAnyOrderElementsOf(texts(expected.path("forces"), ""));
    assertThat(texts(found.path("stations"), "name"))
        .containsAll(texts(expected.path("stations"), ""));
    outcomes(expected, found);
    proceedings(expected, found);
    chats(expected, found);
    recommendations(expected.path("recommendations"), found.path("recommendations"));
    assertThat(texts(found.path("involvements"), "subject/size"))
        .containsAll(texts(expected.path("subjects"), "size"));
    expected
        .path("standards")
        .propertyStream()
        .forEach(standard ->
            assertThat(findings(found))
                .contains("PANEL " + standard.getValue().asString() + " " + standard.getKey()));
  }

  private static void outcomes(JsonNode expected, JsonNode found) {
    List<String> outcomes = new ArrayList<>();
    expected
        .path("outcomes")
        .forEach(outcome -> outcomes.add(code(outcome.path("kind")) + " " + outcome.path("count")));
    List<String> said = new ArrayList<>();
    sums(found.path("outcomes")).forEach((kind, count) -> said.add(kind + " " + count));
    assertThat(said).containsAll(outcomes);
  }

  private static Map<String, Integer> sums(JsonNode outcomes) {
    Map<String, Integer> sums = new TreeMap<>();
    outcomes.forEach(outcome ->
        sums.merge(outcome.path("kind").asString(), outcome.path("count").asInt(), Integer::sum));
    return sums;
  }

  private static void proceedings(JsonNode expected, JsonNode found) {
    for (JsonNode proceeding : expected.path("proceedings")) {
      assertThat(found.path("proceedings").valueStream())
          .as(proceeding.toString())
          .anyMatch(held ->
              held.path("kind").asString().equals(code(proceeding.path("kind")))
                  && (!proceeding.has("held")
                      || held.path("held").path("edtf").equals(proceeding.get("held"))));
    }
  }

  private static void chats(JsonNode expected, JsonNode found) {
    for (JsonNode chat : expected.path("group_chats")) {
      JsonNode size = chat.path("statedSize");
      int stated = size.isObject() ? size.path("values").get(0).asInt() : size.asInt();
      assertThat(found.path("groupChats").valueStream())
          .anyMatch(held ->
              held.path("statedSize").asInt() == stated
                  && held.path("platform").equals(chat.path("platform"))
                  && held.path("messagesReviewed").asInt(0)
                      == chat.path("messagesReviewed").path("atLeast").asInt(0));
    }
  }

  private static void recommendations(JsonNode expected, JsonNode found) {
    int count = found.valueStream().mapToInt(each -> each.path("count").asInt()).sum();
    assertThat(count).isEqualTo(expected.path("count").asInt());
    for (JsonNode recommendation : found) {
      assertThat(texts(recommendation.path("addressedTo"), "code"))
          .isEqualTo(texts(expected.path("to"), ""));
      for (String field : List.of("made", "due")) {
        assertThat(recommendation.path(field).asString(""))
            .isEqualTo(expected.path(field).asString(""));
      }
      if (expected.has("documents_each")) {
        assertThat(recommendation.path("documents"))
            .hasSize(expected.get("documents_each").asInt());
      }
    }
  }

  private static List<String> findings(JsonNode found) {
    List<String> findings = new ArrayList<>();
    found
        .path("allegations")
        .forEach(allegation ->
            allegation
                .path("findings")
                .forEach(finding ->
                    findings.add(
                        String.join(
                            " ",
                            finding.path("stage").asString(),
                            finding.path("result").asString(),
                            finding.path("standard").path("code").asString("")))));
    return findings;
  }

  /** The case by its reference, its operation or its station: what the gold has of these. */
  private JsonNode found(JsonNode expected) {
    JsonNode all =
        ask("{ cases { nodes { id references operation stations { name } } } }", "cases.nodes");
    for (JsonNode candidate : all) {
      boolean meant =
          expected.path("references").isEmpty()
              ? expected.has("operation")
                  ? candidate.path("operation").equals(expected.get("operation"))
                  : texts(candidate.path("stations"), "name")
                      .containsAll(texts(expected.path("stations"), ""))
              : texts(candidate.path("references"), "")
                  .contains(expected.path("references").get(0).asString());
      if (meant) {
        Object found =
            graphQl
                .documentName("gold-case")
                .variable("id", candidate.path("id").asString())
                .execute()
                .path("case")
                .entity(Object.class)
                .get();
        return JSON.valueToTree(found);
      }
    }
    throw new AssertionError("no case for documents " + expected.path("documents"));
  }

  private JsonNode ask(String query, String path) {
    return JSON.valueToTree(
        graphQl.document(query).execute().path(path).entity(Object.class).get());
  }

  private static String code(JsonNode kebab) {
    return kebab.asString().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream()
        .map(each -> pointer.isEmpty() ? each : each.at("/" + pointer))
        .filter(each -> !each.isMissingNode())
        .map(JsonNode::asString)
        .toList();
  }
}
