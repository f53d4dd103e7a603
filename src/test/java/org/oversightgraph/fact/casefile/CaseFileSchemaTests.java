package org.oversightgraph.fact.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.oversightgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseFileSchemaTests {

  private final Vocabulary vocabulary = Vocabulary.load();
  private final JsonNode schema = schema();

  @Test
  void knowsTheCodesOfTheVocabulary() {
    assertThatCodes("force").containsExactlyElementsOf(vocabulary.forces().codes());
    assertThatCodes("organisation")
        .containsExactlyElementsOf(
            Stream.of(vocabulary.forces().codes(), vocabulary.bodies().codes())
                .flatMap(codes -> codes.stream())
                .toList());
    assertThatCodes("standard").containsExactlyElementsOf(vocabulary.standards().codes());
    assertThatCodes("theme").containsExactlyElementsOf(vocabulary.themes().codes());
    assertThatCodes("rank").containsExactlyElementsOf(vocabulary.ranks().codes());
    assertThatCodes("proceedingKind").containsExactlyElementsOf(vocabulary.proceedings().codes());
    assertThatCodes("outcomeKind").containsExactlyElementsOf(vocabulary.outcomes().codes());
    assertThatCodes("recommendationBasis")
        .containsExactlyElementsOf(vocabulary.recommendationBases().codes());
    assertThatCodes("responseStatus")
        .containsExactlyElementsOf(vocabulary.responseStatuses().codes());
  }

  @Test
  void describesEveryFieldToWhoeverWritesAFile() {
    assertThat(schema.findValues("properties"))
        .flatExtracting(fields -> fields.properties().stream().toList())
        .allSatisfy(field -> {
          assertThat(field.getValue().path("description").asString("")).isNotBlank();
          assertThat(field.getValue().path("examples").isArray()).isTrue();
        });
  }

  @Test
  void allowsNoFieldThatItDoesNotKnow() {
    assertThat(schema.path("$defs").properties())
        .filteredOn(definition -> definition.getValue().has("properties"))
        .isNotEmpty()
        .allSatisfy(definition ->
            assertThat(definition.getValue().path("additionalProperties").asBoolean(true))
                .as(definition.getKey())
                .isFalse());
  }

  private ListAssert<String> assertThatCodes(String definition) {
    return assertThat(
            schema.at("/$defs/" + definition + "/enum").values().stream()
                .map(JsonNode::asString)
                .toList())
        .as(definition);
  }

  private static JsonNode schema() {
    try (InputStream content =
        CaseFileSchemaTests.class.getResourceAsStream("/static/schema/case-file.schema.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(content));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
