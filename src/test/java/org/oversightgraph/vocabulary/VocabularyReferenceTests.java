package org.oversightgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the code lists with the domain reference, where a checkout has it beside itself. */
class VocabularyReferenceTests {

  private static final Path REFERENCE =
      Path.of(System.getProperty("user.dir"), "..", "shared", "vocabulary");
  private static final Set<String> KINDS = Set.of("territorial", "special", "agency");
  private static final List<String> KEPT_UNCONFIRMED =
      List.of("LEARNING", "PARTIALLY_ACCEPTED", "WITHDRAWN");

  private static final List<String> TOLD_OF =
      List.of(
          "VERBAL_WARNING",
          "LEFT_FORCE",
          "UPP",
          "WRITTEN_IMPROVEMENT_NOTICE",
          "FINAL_WRITTEN_IMPROVEMENT_NOTICE",
          "CONVICTION_QUASHED");

  private final Vocabulary vocabulary = Vocabulary.load();

  @BeforeEach
  void needsTheReference() {
    assumeThat(REFERENCE).isDirectory();
  }

  @Test
  void holdsTheConfirmedForcesAndNoOthers() {
    assertThat(vocabulary.forces().codes())
        .containsExactlyInAnyOrderElementsOf(
            entries("forces.json", "forces")
                .filter(force -> KINDS.contains(force.path("type").stringValue()))
                .filter(VocabularyReferenceTests::isConfirmed)
                .map(VocabularyReferenceTests::id)
                .toList());
  }

  @Test
  void namesForcesAsTheReferenceDoes() {
    assertThat(entries("forces.json", "forces"))
        .filteredOn(force -> vocabulary.forces().knows(id(force)))
        .allSatisfy(force ->
            assertThat(vocabulary.forces().find(id(force)).orElseThrow().name())
                .isEqualTo(force.path("official_name").stringValue()));
  }

  @Test
  void holdsTheBodiesAndThoseThatPublicationsAddress() {
    assertThat(vocabulary.bodies().codes())
        .contains("acpo", "emergency-calls-liaison-committee")
        .containsAll(
            Stream.concat(
                    entries("forces.json", "oversight_bodies"),
                    entries("forces.json", "other_bodies"))
                .map(VocabularyReferenceTests::id)
                .toList());
  }

  @Test
  void holdsTheStandardsAndNoOthers() {
    assertThat(vocabulary.standards())
        .extracting(standard -> standard.number() + " " + standard.code() + " " + standard.name())
        .containsExactlyElementsOf(
            entries("standards.json", "standards")
                .map(standard ->
                    standard.path("number").intValue()
                        + " "
                        + id(standard)
                        + " "
                        + standard.path("official_name").stringValue())
                .toList());
  }

  @Test
  void holdsTheProceedingsAndNoOthers() {
    assertSame(vocabulary.proceedings(), entries("proceedings.json", "proceedings"));
  }

  @Test
  void holdsTheOutcomesAndTheListsAndThoseThatPublicationsTellOf() {
    assertThat(vocabulary.outcomes().codes())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    expected(
                        Stream.concat(
                            entries("outcomes.json", "outcomes"),
                            entries("outcomes.json", "lists"))),
                    TOLD_OF.stream())
                .toList());
  }

  @Test
  void holdsTheRanksAndNoOthers() {
    assertSame(vocabulary.ranks(), entries("ranks.json", "ranks"));
  }

  @Test
  void holdsThePowersBehindALearningRecommendationAndNoOthers() {
    assertSame(
        vocabulary.recommendationBases(),
        entries("recommendation_basis.json", "bases")
            .filter(basis -> !id(basis).equals("disciplinary-recommendation")));
  }

  @Test
  void holdsTheResponsesAndTheirAbsenceAndNoOthers() {
    assertThat(vocabulary.responseStatuses().codes())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("NOT_STATED"),
                    expected(entries("recommendation_basis.json", "response_status")))
                .toList());
  }

  @Test
  void holdsTheConfirmedThemesBesideItsOwn() {
    assertThat(vocabulary.themes().codes())
        .containsAll(
            entries("recommendation_basis.json", "themes")
                .filter(VocabularyReferenceTests::isConfirmed)
                .map(VocabularyReferenceTests::id)
                .toList());
  }

  private static void assertSame(CodeList<CodedTerm> terms, Stream<JsonNode> reference) {
    assertThat(terms.codes()).containsExactlyInAnyOrderElementsOf(expected(reference).toList());
  }

  private static Stream<String> expected(Stream<JsonNode> reference) {
    return reference
        .filter(entry -> isConfirmed(entry) || KEPT_UNCONFIRMED.contains(upper(id(entry))))
        .map(entry -> upper(id(entry)));
  }

  private static Stream<JsonNode> entries(String file, String list) {
    return JsonMapper.shared().readTree(REFERENCE.resolve(file)).path(list).valueStream();
  }

  private static String id(JsonNode entry) {
    return entry.path("id").stringValue();
  }

  /** The marks stand at the beginning ("C/W", "S (seed 001)"); M alone is from memory. */
  private static boolean isConfirmed(JsonNode entry) {
    String basis = entry.path("basis").asString(entry.path("name_basis").asString("M"));
    return Arrays.stream(basis.split(" ", 2)[0].replaceAll("[^A-Z/]", "").split("/"))
        .anyMatch(mark -> !mark.equals("M"));
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
